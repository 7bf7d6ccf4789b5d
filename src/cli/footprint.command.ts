import { addEstimateFootprint } from './estimate-footprint.js';
import type { AddCommand } from './command.js';

export const addFootprint: AddCommand = (program, context) => {
  const command = program.command('footprint').description('carbon of devices; opens no database');
  addEstimateFootprint(command, context);
};
