import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { Database } from './database.js';
import { dataSourceOptions, openDataSource } from './data-source.js';

/** Opens the database at start, migrated, and gives every feature its one door. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIGURATION],
      useFactory: (configuration: Configuration) => ({
        ...dataSourceOptions(configuration.databaseUrl),
        autoLoadEntities: true,
        retryAttempts: 1,
      }),
      dataSourceFactory: (options) => openDataSource(options as DataSourceOptions),
    }),
  ],
  providers: [
    { provide: Database, useFactory: (dataSource: DataSource) => new Database(dataSource), inject: [DataSource] },
  ],
  exports: [Database],
})
export class DatabaseModule {}
