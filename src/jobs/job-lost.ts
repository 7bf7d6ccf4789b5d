/** The job is no longer ours: it was cancelled, or another process took it over. Whatever is under way must not be kept. */
export class JobLost extends Error {
  constructor() {
    super('the job is no longer held by this process');
    this.name = 'JobLost';
  }
}
