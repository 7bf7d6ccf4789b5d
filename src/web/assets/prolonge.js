/* Improves what already works without: dropping a file on the form, telling how much of it is sent, giving errors the focus. */
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
