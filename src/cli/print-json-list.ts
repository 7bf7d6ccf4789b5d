import type { Output } from './command.js';

/** Prints `{"<name>": […]}` one item at a time: one document, whatever its length, without holding it. */
export async function printJsonList(name: string, items: AsyncIterable<unknown>, output: Output): Promise<void> {
  let previous: string | null = null;
  output.print(`{ ${JSON.stringify(name)}: [`);
  for await (const item of items) {
    if (previous !== null) output.print(`${previous},`);
    previous = JSON.stringify(item);
  }
  if (previous !== null) output.print(previous);
  output.print(']}');
}
