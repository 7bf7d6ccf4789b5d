/* Improves what already works without: dropping a file on the form, telling that it is being sent, giving errors the focus. */
document.querySelector('[role="alert"][tabindex]')?.focus();

for (const input of document.querySelectorAll('input[type="file"][data-drop]')) {
  const form = input.form;
  const hint = document.createElement('p');
  hint.textContent = input.dataset.drop;
  input.before(hint);
  const stop = (event) => event.preventDefault();
  const over = (isOver) => () => form.classList.toggle('over', isOver);
  for (const name of ['dragover', 'drop']) form.addEventListener(name, stop);
  form.addEventListener('dragover', over(true));
  form.addEventListener('dragleave', over(false));
  form.addEventListener('drop', (event) => {
    over(false)();
    if (event.dataTransfer?.files.length) input.files = event.dataTransfer.files;
  });
  form.addEventListener('submit', () => {
    const progress = document.createElement('progress');
    progress.setAttribute('aria-label', input.dataset.sending);
    form.append(progress);
    form.querySelector('button.primary')?.setAttribute('aria-disabled', 'true');
  });
}

/* A page that tells how far a work is follows it in place; what comes next opens by itself. */
const live = document.querySelector('[data-live]');
const FOLLOW_EVERY_MS = 3000;
async function follow() {
  const answer = await fetch(live.dataset.live).catch(() => null);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  const next = page?.querySelector('[data-live]');
  if (page && !next) return location.replace(answer.url);
  if (next) live.replaceChildren(...next.childNodes);
  setTimeout(follow, FOLLOW_EVERY_MS);
}
if (live) {
  document.querySelector('.unscripted')?.remove();
  setTimeout(follow, FOLLOW_EVERY_MS);
}

/* A list of meanings opens in its row, so that what was chosen in the others stays. */
for (const link of document.querySelectorAll('a[data-open]')) {
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    const answer = await fetch(link.href).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const list = page?.querySelector(`#${link.dataset.open} select`)?.parentElement;
    if (!list) return location.assign(link.href);
    link.parentElement.replaceWith(list);
    list.querySelector('select').focus();
  });
}
