import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';

/** RFC 9457 problem details. */
class ProblemDto {
  @ApiProperty({ example: '/problems/device-unknown' }) type: string;
  @ApiProperty() title: string;
  @ApiProperty() status: number;
  @ApiProperty({ description: 'what happened and what to do' }) detail: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: Record<string, unknown>;
}

/** What every route refuses: no good token, one that does not allow it, too many calls. */
const ALWAYS = [401, 403, 429];

/** Documents the refusals of a route: each status is a problem. */
export const ApiRefusals = (...statuses: readonly number[]): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(ProblemDto),
    ...[...ALWAYS, ...statuses].map((status) =>
      ApiResponse({
        status,
        description: 'refused',
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
  );
