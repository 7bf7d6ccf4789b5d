/** A refusal that stops a script is one sentence for a person; only a defect of the script shows its stack. */
process.on('uncaughtException', (error) => {
  console.error(`\n${error.constructor === Error ? error.message : error.stack}`);
  process.exit(1);
});
