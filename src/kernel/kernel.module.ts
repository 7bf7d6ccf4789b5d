import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.js';
import { Identifiers, UuidV7Identifiers } from './identifiers.js';

/** Gives every room the clock and the identifiers of this run. */
@Global()
@Module({})
export class KernelModule {
  static with(clock: Clock): DynamicModule {
    return {
      module: KernelModule,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: Identifiers, useValue: new UuidV7Identifiers(clock) },
      ],
      exports: [Clock, Identifiers],
    };
  }
}
