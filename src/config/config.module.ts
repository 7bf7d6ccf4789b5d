import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Configuration } from './configuration.js';

/** Injection token of the `Configuration`. */
export const CONFIGURATION = Symbol('configuration');

/** Gives every room the settings, already checked. */
@Global()
@Module({})
export class ConfigModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: CONFIGURATION, useValue: configuration }],
      exports: [CONFIGURATION],
    };
  }
}
