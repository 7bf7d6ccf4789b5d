import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { FootprintModule } from '../footprint/footprint.module.js';
import { LifespanModule } from '../lifespan/lifespan.module.js';
import { AssessmentService } from './assessment.service.js';
import { CampaignDeviceEntity } from './campaigns/campaign-device.entity.js';
import { CampaignEntity } from './campaigns/campaign.entity.js';
import { CampaignList } from './campaigns/campaign-list.service.js';
import { CampaignsService } from './campaigns/campaigns.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([CampaignEntity, CampaignDeviceEntity]),
    AuditModule,
    FootprintModule,
    LifespanModule,
  ],
  providers: [AssessmentService, CampaignList, CampaignsService],
  exports: [AssessmentService, CampaignList, CampaignsService],
})
export class RenewalModule {}
