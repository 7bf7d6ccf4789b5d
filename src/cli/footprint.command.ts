import { addEstimateFootprint } from './estimate-footprint.js';
import { addFleetFootprint } from './fleet-footprint.js';
import { addMatchFootprints } from './match-footprints.js';
import type { AddCommand } from './command.js';

export const addFootprint: AddCommand = (program, context) => {
  const command = program.command('footprint');
  addEstimateFootprint(command, context);
  addFleetFootprint(command, context);
  addMatchFootprints(command, context);
};
