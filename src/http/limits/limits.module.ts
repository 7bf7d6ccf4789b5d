import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RateLimitEntity } from './rate-limit.entity.js';
import { RateLimiter } from './rate-limiter.js';

/** Gives guards and pages the limits on what is done too often. */
@Module({ imports: [TypeOrmModule.forFeature([RateLimitEntity])], providers: [RateLimiter], exports: [RateLimiter] })
export class LimitsModule {}
