import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export type ReceivedMail = { readonly from: string; readonly to: readonly string[]; readonly source: string };

export type SmtpServer = {
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  /** commands, as they came */
  readonly commands: readonly string[];
  readonly close: () => Promise<void>;
};

type Answers = Readonly<Partial<Record<'AUTH' | 'RCPT' | 'DATA', string>>>;

/** A mail server on this computer that keeps what it receives; `answers` are said instead of the good ones. */
export async function openSmtpServer(answers: Answers = {}): Promise<SmtpServer> {
  const received: ReceivedMail[] = [];
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    converse(socket, answers, received, commands);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { port: (server.address() as AddressInfo).port, received, commands, close };
}

function converse(socket: Socket, answers: Answers, received: ReceivedMail[], commands: string[]): void {
  let [from, to, body]: [string, string[], string[] | null] = ['', [], null];
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const answer = (command: string): string => {
    const [verb = ''] = command.toUpperCase().split(' ');
    if (verb === 'EHLO') return '250-here\r\n250-AUTH PLAIN\r\n250 8BITMIME';
    if (verb === 'STARTTLS') return '502 not here';
    if (verb === 'AUTH') return answers.AUTH ?? '235 welcome';
    if (verb === 'MAIL') from = command.slice('MAIL FROM:'.length);
    if (verb === 'RCPT') {
      if (answers.RCPT !== undefined) return answers.RCPT;
      to.push(command.slice('RCPT TO:'.length));
    }
    if (verb === 'DATA') {
      body = [];
      return '354 go on';
    }
    return verb === 'QUIT' ? '221 bye' : '250 fine';
  };
  let rest = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (body === null) {
        commands.push(line);
        say(answer(line));
      } else if (line !== '.') {
        body.push(line.replace(/^\./, ''));
      } else {
        if (answers.DATA === undefined) received.push({ from, to, source: body.join('\n') });
        [from, to, body] = ['', [], null];
        say(answers.DATA ?? '250 taken');
      }
    }
  });
  say('220 here');
}
