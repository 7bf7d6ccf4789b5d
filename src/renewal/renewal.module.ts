import { Module } from '@nestjs/common';
import { FootprintModule } from '../footprint/footprint.module.js';
import { LifespanModule } from '../lifespan/lifespan.module.js';
import { AssessmentService } from './assessment.service.js';

@Module({ imports: [FootprintModule, LifespanModule], providers: [AssessmentService], exports: [AssessmentService] })
export class RenewalModule {}
