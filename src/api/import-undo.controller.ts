import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { ImportUndo } from '../inventory/imports/import-undo.js';
import type { UndoOutcome } from '../inventory/imports/undone-import.js';
import { CallerOf } from './access/caller-of.js';
import { UNDO_SCHEMA } from './import.schema.js';
import { ApiRefusals } from './refusals.decorator.js';

@ApiTags('imports')
@Needs('inventory.import')
@Controller('api/v1/imports/:id/undo')
export class ImportUndoController {
  constructor(private readonly imports: ImportUndo) {}

  /** What taking the import back would do now. */
  @Get()
  @ApiOkResponse({ schema: UNDO_SCHEMA })
  @ApiRefusals(404, 409)
  preview(@CallerOf() { tenancy }: Caller, @Param('id') id: string): Promise<UndoOutcome> {
    return this.imports.undoPreview(tenancy, id);
  }

  /** Takes the import back, once; devices that changed since are left as they are, and listed. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ schema: UNDO_SCHEMA })
  @ApiRefusals(404, 409)
  undo(@CallerOf() caller: Caller, @Param('id') id: string): Promise<UndoOutcome> {
    return this.imports.undo(caller, id);
  }
}
