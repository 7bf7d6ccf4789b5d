import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobHandlers } from './job-handlers.js';
import { JobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { JobEntity } from './job.entity.js';

/** Work that outlives a request. */
@Module({
  imports: [TypeOrmModule.forFeature([JobEntity])],
  providers: [JobHandlers, JobQueue, JobRunner],
  exports: [JobHandlers, JobQueue, JobRunner],
})
export class JobsModule {}
