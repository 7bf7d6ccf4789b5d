import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { Controller, Module, Param, Post } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import request from 'supertest';
import { Column, DataSource, Entity, PrimaryColumn, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions, openDataSource } from '../../../src/database/data-source.js';
import { onBothEngines } from '../../support/engines.js';

// Named like a table of no organisation: what is tried here is the door, not whose rows they are.
@Entity('rate_limit')
class Step {
  @PrimaryColumn({ type: 'varchar', length: '36' }) name: string;
  @Column({ type: 'integer' }) reached: number;
}

/** One request writes, waits, writes again, then fails or not. */
@Controller()
class StepController {
  constructor(private readonly dataSource: DataSource) {}

  @Post('steps/:name/:milliseconds/:end')
  run(@Param('name') name: string, @Param('milliseconds') wait: string, @Param('end') end: string): Promise<void> {
    return this.dataSource.transaction(async (db) => {
      await db.insert(Step, { name, reached: 1 });
      await sleep(Number(wait));
      await db.update(Step, { name }, { reached: 2 });
      if (end === 'fail') throw new Error('asked to fail');
    });
  }
}

onBothEngines('two HTTP requests at the same time', (_newDatabase, emptyDatabase) => {
  it('7. stores the one that answered 201 and nothing of the one that answered 500', async () => {
    const database = await emptyDatabase();
    const options = { ...dataSourceOptions(database.url, [Step]), migrations: [] };
    @Module({
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => options,
          dataSourceFactory: (given) => openDataSource(given as DataSourceOptions),
        }),
      ],
      controllers: [StepController],
    })
    class StepModule {}
    const module = await Test.createTestingModule({ imports: [StepModule] }).compile();
    const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const dataSource = app.get(DataSource);
    await dataSource.query('CREATE TABLE rate_limit (name varchar(36) PRIMARY KEY, reached integer NOT NULL)');

    const post = (path: string): Promise<number> =>
      request(app.getHttpServer())
        .post(path)
        .then((answer) => answer.status);
    const answers = await Promise.all([post('/steps/A/30/fail'), sleep(10).then(() => post('/steps/B/60/succeed'))]);

    expect(answers).toEqual([500, 201]);
    expect(await dataSource.manager.find(Step)).toEqual([{ name: 'B', reached: 2 }]);
    await app.close();
    database.drop();
  });
});
