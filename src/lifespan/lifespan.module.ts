import { Module } from '@nestjs/common';
import { LifespanService } from './lifespan.service.js';

@Module({ providers: [LifespanService], exports: [LifespanService] })
export class LifespanModule {}
