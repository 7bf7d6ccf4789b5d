#!/usr/bin/env node
import 'reflect-metadata';
import { runInProcess } from './cli/run-in-process.js';

process.exitCode = await runInProcess(process.argv, {
  application: async () => (await import('./app.module.js')).AppModule,
  serve: async () => (await import('./main.js')).serve,
});
