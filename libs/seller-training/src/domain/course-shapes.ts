import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
  validateSync,
  type ValidationError,
} from 'class-validator';
import { CAPABILITIES, type Capability, type Field, FIELDS, type Pillar, PILLARS } from './course';

/* The files of a course as they are written, before they are put together. Names of the files' own fields. */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const Text = (most: number): PropertyDecorator => (target, key) => {
  IsString()(target, key);
  Length(1, most)(target, key);
};
const Texts = (most: number, from = 1, to = 12): PropertyDecorator => (target, key) => {
  IsArray()(target, key);
  ArrayMinSize(from)(target, key);
  ArrayMaxSize(to)(target, key);
  IsString({ each: true })(target, key);
  MinLength(1, { each: true })(target, key);
  MaxLength(most, { each: true })(target, key);
};
const Parts = (shape: () => new () => object, from = 1, to = 40): PropertyDecorator => (target, key) => {
  IsArray()(target, key);
  ArrayMinSize(from)(target, key);
  ArrayMaxSize(to)(target, key);
  ValidateNested({ each: true })(target, key);
  Type(shape)(target, key);
};
const Part = (shape: () => new () => object): PropertyDecorator => (target, key) => {
  IsObject()(target, key);
  ValidateNested()(target, key);
  Type(shape)(target, key);
};

class ModuleShape {
  @Text(8) code: string;
  @Text(80) title: string;
  @Text(300) goal: string;
  @Texts(80, 1, 20) @Matches(SLUG, { each: true }) lessons: string[];
}
class CriterionShape {
  @Text(160) criterion: string;
  @Text(400) competent: string;
}
class PracticeShape {
  @Text(8) code: string;
  @Text(120) title: string;
  @IsIn(['practice_listing', 'practice_order', 'submission']) kind: 'practice_listing' | 'practice_order' | 'submission';
  @Text(1_500) text: string;
  @IsOptional() @Parts(() => CriterionShape, 1, 8) rubric?: CriterionShape[];
}
class FollowUpShape {
  @Text(160) title: string;
  @IsInt() @Min(1) @Max(365) due_days: number;
  @IsIn(['foto', 'tautan', 'catatan']) evidence: 'foto' | 'tautan' | 'catatan';
  @IsIn(PILLARS) pillar: Pillar;
}
export class CourseShape {
  @Matches(SLUG) code: string;
  @Text(80) title: string;
  @Text(160) summary: string;
  @Text(300) audience: string;
  @IsInt() @Min(1) @Max(200) jp: number;
  @IsNumber({ maxDecimalPlaces: 4 }) @Min(0.1) @Max(1) mastery: number;
  @IsArray() @IsIn(CAPABILITIES, { each: true }) capabilities: Capability[];
  @IsOptional() @IsArray() @Matches(SLUG, { each: true }) requires?: string[];
  @IsArray() @IsIn(FIELDS, { each: true }) fields: Field[];
  @IsArray() @IsIn(PILLARS, { each: true }) pillars: Pillar[];
  @Texts(300, 1, 8) outcomes: string[];
  @Parts(() => ModuleShape) modules: ModuleShape[];
  @Parts(() => PracticeShape, 0, 6) practice: PracticeShape[];
  @Parts(() => FollowUpShape, 0, 8) follow_up: FollowUpShape[];
}

class NotedShape {
  @Text(28) title: string;
  @IsOptional() @Text(60) note?: string;
}
class SideShape {
  @Text(28) title: string;
  @Texts(60, 2, 4) items: string[];
}
class SumRowShape {
  @Text(28) label: string;
  @IsInt() amount: number;
  @IsOptional() @IsBoolean() total?: boolean;
}
class BranchShape {
  @Text(28) title: string;
  @Texts(60, 1, 4) items: string[];
}
class BarShape {
  @Text(28) label: string;
  @IsNumber() @Min(0) value: number;
}
class PictureShape {
  @IsString() kind: string;
  @Text(300) alt: string;
}
class NotedPicture extends PictureShape {
  @Parts(() => NotedShape, 3, 6) items: NotedShape[];
}
class PartsPicture extends NotedPicture {
  @IsIn(['phone', 'label', 'parcel', 'sheet', 'shop']) shape: 'phone' | 'label' | 'parcel' | 'sheet' | 'shop';
}
class ComparePicture extends PictureShape {
  @Part(() => SideShape) good: SideShape;
  @Part(() => SideShape) bad: SideShape;
}
class SumPicture extends PictureShape {
  @Parts(() => SumRowShape, 2, 10) rows: SumRowShape[];
}
class TreePicture extends PictureShape {
  @Text(60) root: string;
  @Parts(() => BranchShape, 2, 4) branches: BranchShape[];
}
class BarsPicture extends PictureShape {
  @Text(40) unit: string;
  @Parts(() => BarShape, 2, 6) rows: BarShape[];
}
export const PICTURES = { steps: NotedPicture, cycle: NotedPicture, parts: PartsPicture, compare: ComparePicture, sum: SumPicture, tree: TreePicture, bars: BarsPicture } as const;

class TryShape {
  @Text(120) title: string;
  @Texts(300, 2, 6) steps: string[];
  @Text(300) done: string;
}
class WordShape {
  @Text(60) term: string;
  @Text(300) means: string;
}
export class LessonShape {
  @Text(8) code: string;
  @Text(60) title: string;
  @IsInt() @Min(3) @Max(30) minutes: number;
  @Text(200) goal: string;
  @IsOptional() @IsArray() @IsIn(FIELDS, { each: true }) fields?: Field[];
  @IsOptional() @IsArray() @IsIn(PILLARS, { each: true }) pillars?: Pillar[];
  @IsOptional() @IsBoolean() safety?: boolean;
  @IsOptional() @Texts(120, 1, 8) legal_ref?: string[];
  @IsOptional() @Matches(DAY) checked_at?: string;
  @IsOptional() @Text(80) reviewer?: string;
  @IsObject() picture: { kind: keyof typeof PICTURES };
  @Part(() => TryShape) try: TryShape;
  @IsOptional() @Parts(() => WordShape, 0, 4) words?: WordShape[];
}

class OptionShape {
  @Text(300) text: string;
  @IsBoolean() right: boolean;
  @Text(400) why: string;
}
class QuestionShape {
  @Matches(SLUG) id: string;
  @IsString() kind: string;
  @IsOptional() @IsIn(['pre', 'post']) use?: 'pre' | 'post';
  @IsOptional() @Matches(SLUG) lesson?: string;
  @Text(800) prompt: string;
}
class ChoiceQuestion extends QuestionShape {
  @Parts(() => OptionShape, 3, 5) options: OptionShape[];
}
class TrueFalseQuestion extends QuestionShape {
  @IsBoolean() answer: boolean;
  @Text(400) why: string;
}
class NumberQuestion extends QuestionShape {
  @IsNumber() answer: number;
  @IsOptional() @IsNumber() @Min(0) tolerance?: number;
  @IsOptional() @Text(30) unit?: string;
  @Text(400) why: string;
}
export const QUESTIONS = { single: ChoiceQuestion, multiple: ChoiceQuestion, true_false: TrueFalseQuestion, number: NumberQuestion } as const;

class CellShape {
  @Matches(SLUG) cell: string;
  @Text(300) objective: string;
  @Matches(SLUG) lesson: string;
  @IsArray() @IsObject({ each: true }) items: Record<string, unknown>[];
}
export class QuizShape {
  @Parts(() => CellShape, 4, 20) blueprint: CellShape[];
  @IsOptional() @IsArray() @IsObject({ each: true }) exercises?: Record<string, unknown>[];
}

const sentences = (errors: ValidationError[], path: string): string[] =>
  errors.flatMap((error) => {
    const at = path ? `${path}.${error.property}` : error.property;
    return [...Object.values(error.constraints ?? {}).map((words) => `${at}: ${words}`), ...sentences(error.children ?? [], at)];
  });

/**
 * A field nobody knows is a fault: a comma that needed quotes makes one of the second half of a sentence.
 * @returns the object of that shape, or what is wrong with it, a sentence a fault.
 */
export function shaped<T extends object>(shape: new () => T, plain: unknown): { value: T; faults: string[] } {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return { value: new shape(), faults: ['is not a list of fields'] };
  const value = plainToInstance(shape, plain);
  return { value, faults: sentences(validateSync(value, { forbidUnknownValues: true, whitelist: true, forbidNonWhitelisted: true }), '') };
}
