import { PostForm } from '../components/post-form.js';
import { Tag } from '../components/tag.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { SessionLine } from './account-views.js';

/** The part of the account page that lists one's sessions and ends them. */
export function SessionsSection({
  frame,
  sessions,
}: {
  readonly frame: Frame;
  readonly sessions: readonly SessionLine[];
}) {
  const words = frame.locale.words.account.sessions;
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.sentence}</p>
      <ul class="tasks">
        {sessions.map((session) => (
          <li>
            <strong>{session.browser}</strong> {session.mark !== '' && <Tag tone="info">{session.mark}</Tag>}{' '}
            {session.detail}
            {session.end !== null && (
              <PostForm frame={frame} action={session.end.action}>
                <button aria-label={session.end.label}>{words.endShort}</button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
      <PostForm frame={frame} action={routes.endSessions} class="actions">
        <button>{words.endAll}</button>
        {words.endAllHow}
      </PostForm>
    </>
  );
}
