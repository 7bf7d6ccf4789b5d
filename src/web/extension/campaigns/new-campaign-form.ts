import { IsOptional, IsString, MaxLength } from 'class-validator';

/** What the form of a new campaign sends; the filter of the plan comes along, so that a refusal shows the same devices. */
export class NewCampaignForm {
  @IsString() @MaxLength(36) organisation: string;
  @IsString() @MaxLength(36) submission: string;
  @IsString() @MaxLength(500) name: string;
  @IsString() @MaxLength(500) assignee: string;
  @IsString() @MaxLength(40) dueOn: string;
  /** one ticked: a text; several: a list; none: absent */
  @IsOptional() devices?: unknown;
  @IsOptional() @IsString() @MaxLength(4) mois?: string;
  @IsOptional() @IsString() @MaxLength(40) categorie?: string;
  @IsOptional() @IsString() @MaxLength(200) site?: string;
  @IsOptional() @IsString() @MaxLength(40) besoin?: string;
}

/** The ids ticked, each once. */
export function tickedIds(devices: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(devices) ? devices : [devices];
  return [...new Set(list.filter((one): one is string => typeof one === 'string' && one !== ''))];
}
