import { DRAFT_PROBLEM_RULES } from "./draft-problem-rules";
import type { Rule } from "./rule";
import { addresseeAbsent } from "./rules/addressee-absent";
import { addresseeEndMark } from "./rules/addressee-end-mark";
import { addresseeGreeting } from "./rules/addressee-greeting";
import { addresseeOrgan } from "./rules/addressee-organ";
import { addresseePresent } from "./rules/addressee-present";
import { addresseeSeparator } from "./rules/addressee-separator";
import { addresseeSingle } from "./rules/addressee-single";
import { adoptionDate } from "./rules/adoption-date";
import { approximateNumber } from "./rules/approximate-number";
import { articleInChineseNumerals } from "./rules/article-in-chinese-numerals";
import { attachmentAttached } from "./rules/attachment-attached";
import { attachmentLabel } from "./rules/attachment-label";
import { attachmentListInText } from "./rules/attachment-list-in-text";
import { attachmentListed } from "./rules/attachment-listed";
import { attachmentMentioned } from "./rules/attachment-mentioned";
import { attachmentName } from "./rules/attachment-name";
import { attachmentNameBookMarks } from "./rules/attachment-name-book-marks";
import { attachmentNameEndMark } from "./rules/attachment-name-end-mark";
import { attachmentNameNumber } from "./rules/attachment-name-number";
import { attachmentNameVague } from "./rules/attachment-name-vague";
import { attachmentNumber } from "./rules/attachment-number";
import { attachmentOrder } from "./rules/attachment-order";
import { attachmentTitlePresent } from "./rules/attachment-title-present";
import { attachmentUnmentioned } from "./rules/attachment-unmentioned";
import { blankLeft } from "./rules/blank-left";
import { bodyMissing } from "./rules/body-missing";
import { bookMarksTypeWord } from "./rules/book-marks-type-word";
import { bookMarksWorksOnly } from "./rules/book-marks-works-only";
import { captionEndMark } from "./rules/caption-end-mark";
import { citationGap } from "./rules/citation-gap";
import { citationNumberPresent } from "./rules/citation-number-present";
import { citationOrder } from "./rules/citation-order";
import { citedDocumentNumber } from "./rules/cited-document-number";
import { clockColon } from "./rules/clock-colon";
import { closingDoubled } from "./rules/closing-doubled";
import { closingFitsKind } from "./rules/closing-fits-kind";
import { colloquialWord } from "./rules/colloquial-word";
import { colonBeforeItems } from "./rules/colon-before-items";
import { commaBeforeAndOthers } from "./rules/comma-before-and-others";
import { commaBetweenEnclosedItems } from "./rules/comma-between-enclosed-items";
import { confusableWord } from "./rules/confusable-word";
import { copiesPrinted } from "./rules/copies-printed";
import { copyNumberDigits } from "./rules/copy-number-digits";
import { copyNumberPresent } from "./rules/copy-number-present";
import { copyRecipientsEndMark } from "./rules/copy-recipients-end-mark";
import { copyRecipientsInner } from "./rules/copy-recipients-inner";
import { copyRecipientsLower } from "./rules/copy-recipients-lower";
import { copyRecipientsOrder } from "./rules/copy-recipients-order";
import { copyRecipientsRepeatAddressees } from "./rules/copy-recipients-repeat-addressees";
import { countWordMark } from "./rules/count-word-mark";
import { currencySign } from "./rules/currency-sign";
import { dashForm } from "./rules/dash-form";
import { dashSingle } from "./rules/dash-single";
import { dateForm } from "./rules/date-form";
import { dateOneScript } from "./rules/date-one-script";
import { datePresent } from "./rules/date-present";
import { dateReal } from "./rules/date-real";
import { dateWithCommas } from "./rules/date-with-commas";
import { dayRange } from "./rules/day-range";
import { dayWord } from "./rules/day-word";
import { deadlinePast } from "./rules/deadline-past";
import { decreaseInMultiples } from "./rules/decrease-in-multiples";
import { departmentCommandsGovernment } from "./rules/department-commands-government";
import { digitsBeforeFew } from "./rules/digits-before-few";
import { digitsWithThousands } from "./rules/digits-with-thousands";
import { documentNumberBrackets } from "./rules/document-number-brackets";
import { documentNumberLeadingZero } from "./rules/document-number-leading-zero";
import { documentNumberOrdinal } from "./rules/document-number-ordinal";
import { documentNumberPattern } from "./rules/document-number-pattern";
import { documentNumberPresent } from "./rules/document-number-present";
import { documentNumberSingle } from "./rules/document-number-single";
import { documentNumberSpacing } from "./rules/document-number-spacing";
import { documentNumberYear } from "./rules/document-number-year";
import { documentNumberYearOfDate } from "./rules/document-number-year-of-date";
import { doubleHedging } from "./rules/double-hedging";
import { effectiveDate } from "./rules/effective-date";
import { ellipsisForm } from "./rules/ellipsis-form";
import { ellipsisWithAndOthers } from "./rules/ellipsis-with-and-others";
import { emptyIntensifiers } from "./rules/empty-intensifiers";
import { exclamationOrQuestion } from "./rules/exclamation-or-question";
import { expiryDate } from "./rules/expiry-date";
import { firstPageText } from "./rules/first-page-text";
import { fixedNumeralWord } from "./rules/fixed-numeral-word";
import { formOfAddress } from "./rules/form-of-address";
import { formatFitsKind } from "./rules/format-fits-kind";
import { formatKnown } from "./rules/format-known";
import { forwardingWord } from "./rules/forwarding-word";
import { frontMatterMissing } from "./rules/front-matter-missing";
import { fullStopInBrackets } from "./rules/full-stop-in-brackets";
import { fullWidthDigits } from "./rules/full-width-digits";
import { halfWidthBrackets } from "./rules/half-width-brackets";
import { halfWidthFullStop } from "./rules/half-width-full-stop";
import { halfWidthPunctuation } from "./rules/half-width-punctuation";
import { headingEndMark } from "./rules/heading-end-mark";
import { imprintInText } from "./rules/imprint-in-text";
import { imprintPage } from "./rules/imprint-page";
import { issuedTextListed } from "./rules/issued-text-listed";
import { issuerInnerUnit } from "./rules/issuer-inner-unit";
import { issuerPresent } from "./rules/issuer-present";
import { itemEndMark } from "./rules/item-end-mark";
import { kindFitsDirection } from "./rules/kind-fits-direction";
import { kindKnown } from "./rules/kind-known";
import { kindPresent } from "./rules/kind-present";
import { lastLineSingleCharacter } from "./rules/last-line-single-character";
import { lawNameFull } from "./rules/law-name-full";
import { leadInColon } from "./rules/lead-in-colon";
import { leadingOrganOrder } from "./rules/leading-organ-order";
import { legalUnits } from "./rules/legal-units";
import { letterCommandTone } from "./rules/letter-command-tone";
import { letterImprint } from "./rules/letter-imprint";
import { letterLength } from "./rules/letter-length";
import { letterMark } from "./rules/letter-mark";
import { letterNumberCode } from "./rules/letter-number-code";
import { levelLabel } from "./rules/level-label";
import { levelOfCommandSkipped } from "./rules/level-of-command-skipped";
import { levelSequence } from "./rules/level-sequence";
import { levelSingleItem } from "./rules/level-single-item";
import { levelSkipped } from "./rules/level-skipped";
import { listNumeralsUniform } from "./rules/list-numerals-uniform";
import { lunarDate } from "./rules/lunar-date";
import { magnitudeRange } from "./rules/magnitude-range";
import { markHostOnly } from "./rules/mark-host-only";
import { markNameOnly } from "./rules/mark-name-only";
import { markdownLeft } from "./rules/markdown-left";
import { meetingNoticeParts } from "./rules/meeting-notice-parts";
import { middleDot } from "./rules/middle-dot";
import { minutesUnsigned } from "./rules/minutes-unsigned";
import { misspelling } from "./rules/misspelling";
import { nestedBookMarks } from "./rules/nested-book-marks";
import { nestedColon } from "./rules/nested-colon";
import { nestedQuotes } from "./rules/nested-quotes";
import { noTextNote } from "./rules/no-text-note";
import { noteBrackets } from "./rules/note-brackets";
import { noteEndMark } from "./rules/note-end-mark";
import { orderMark } from "./rules/order-mark";
import { orderNumber } from "./rules/order-number";
import { ordinalComma } from "./rules/ordinal-comma";
import { ordinalUniform } from "./rules/ordinal-uniform";
import { organNameConsistent } from "./rules/organ-name-consistent";
import { pairedMarks } from "./rules/paired-marks";
import { paragraphEndMark } from "./rules/paragraph-end-mark";
import { paragraphLength } from "./rules/paragraph-length";
import { partsExceedTotal } from "./rules/parts-exceed-total";
import { partyAndGovernment } from "./rules/party-and-government";
import { partyCongressName } from "./rules/party-congress-name";
import { percentRange } from "./rules/percent-range";
import { percentagePoints } from "./rules/percentage-points";
import { personalData } from "./rules/personal-data";
import { placeholderLeft } from "./rules/placeholder-left";
import { postOrder } from "./rules/post-order";
import { postWithComrade } from "./rules/post-with-comrade";
import { printDateOrder } from "./rules/print-date-order";
import { printDatePresent } from "./rules/print-date-present";
import { printingOfficeAgrees } from "./rules/printing-office-agrees";
import { printingOfficePresent } from "./rules/printing-office-present";
import { proceduralBasis } from "./rules/procedural-basis";
import { proposalParties } from "./rules/proposal-parties";
import { quantityInDigits } from "./rules/quantity-in-digits";
import { quotationEndMark } from "./rules/quotation-end-mark";
import { recipientsLabel } from "./rules/recipients-label";
import { redundancy } from "./rules/redundancy";
import { regionName } from "./rules/region-name";
import { relativeTime } from "./rules/relative-time";
import { repealedBasis } from "./rules/repealed-basis";
import { repeatedMarks } from "./rules/repeated-marks";
import { replyAddressee } from "./rules/reply-addressee";
import { replyContact } from "./rules/reply-contact";
import { replyOpening } from "./rules/reply-opening";
import { replyTitle } from "./rules/reply-title";
import { requestClosing } from "./rules/request-closing";
import { requestContact } from "./rules/request-contact";
import { requestFormula } from "./rules/request-formula";
import { requestInReport } from "./rules/request-in-report";
import { requestSingleMatter } from "./rules/request-single-matter";
import { requestToSuperior } from "./rules/request-to-superior";
import { resolutionAdoption } from "./rules/resolution-adoption";
import { rightToLeftText } from "./rules/right-to-left-text";
import { secrecyForm } from "./rules/secrecy-form";
import { secrecyLevel } from "./rules/secrecy-level";
import { secrecyPeriod } from "./rules/secrecy-period";
import { secretNotPublic } from "./rules/secret-not-public";
import { sentenceLength } from "./rules/sentence-length";
import { shortFormDefined } from "./rules/short-form-defined";
import { shortFormUsed } from "./rules/short-form-used";
import { shortHyphen } from "./rules/short-hyphen";
import { signatureAgrees } from "./rules/signature-agrees";
import { signatureInText } from "./rules/signature-in-text";
import { signatureJoint } from "./rules/signature-joint";
import { signatureOfHead } from "./rules/signature-of-head";
import { signatureWithoutText } from "./rules/signature-without-text";
import { signerNameOnly } from "./rules/signer-name-only";
import { signerOfOpinion } from "./rules/signer-of-opinion";
import { signerOnlyUpward } from "./rules/signer-only-upward";
import { signerPresent } from "./rules/signer-present";
import { signersMatchIssuers } from "./rules/signers-match-issuers";
import { signersTooMany } from "./rules/signers-too-many";
import { spaceBetweenCharacters } from "./rules/space-between-characters";
import { statedCount } from "./rules/stated-count";
import { straightQuotes } from "./rules/straight-quotes";
import { subjectWordsDropped } from "./rules/subject-words-dropped";
import { supersededOrgan } from "./rules/superseded-organ";
import { tableRowDivided } from "./rules/table-row-divided";
import { tableTooWide } from "./rules/table-too-wide";
import { tableTotal } from "./rules/table-total";
import { tableUnitRepeated } from "./rules/table-unit-repeated";
import { textDateReal } from "./rules/text-date-real";
import { thousandsSeparator } from "./rules/thousands-separator";
import { thousandsUniform } from "./rules/thousands-uniform";
import { timeRangeMark } from "./rules/time-range-mark";
import { titleAbout } from "./rules/title-about";
import { titleAboutOnce } from "./rules/title-about-once";
import { titleAgreesWithKind } from "./rules/title-agrees-with-kind";
import { titleBrokenBadly } from "./rules/title-broken-badly";
import { titleDoubledKind } from "./rules/title-doubled-kind";
import { titleEndMark } from "./rules/title-end-mark";
import { titleEndsInKind } from "./rules/title-ends-in-kind";
import { titleEnumeration } from "./rules/title-enumeration";
import { titleInnerMark } from "./rules/title-inner-mark";
import { titleIssuer } from "./rules/title-issuer";
import { titleLength } from "./rules/title-length";
import { titleManyIssuers } from "./rules/title-many-issuers";
import { titleParticle } from "./rules/title-particle";
import { titlePresent } from "./rules/title-present";
import { titleSpacing } from "./rules/title-spacing";
import { titleUrgency } from "./rules/title-urgency";
import { titleVague } from "./rules/title-vague";
import { trialNoteInBookMarks } from "./rules/trial-note-in-book-marks";
import { unitSymbol } from "./rules/unit-symbol";
import { unknownKey } from "./rules/unknown-key";
import { unusedDisable } from "./rules/unused-disable";
import { upwardCommand } from "./rules/upward-command";
import { urgencyWord } from "./rules/urgency-word";
import { valueRangeMark } from "./rules/value-range-mark";
import { valuesApart } from "./rules/values-apart";
import { weekdayNumeral } from "./rules/weekday-numeral";
import { weekdayOfDate } from "./rules/weekday-of-date";
import { yearFourDigits } from "./rules/year-four-digits";
import { zeroBeforeDecimalPoint } from "./rules/zero-before-decimal-point";
import { zeroCharacter } from "./rules/zero-character";

/** Every rule, in the order of the elements on the page. An id is never used again for another rule. */
export const RULES: readonly Rule[] = [
  frontMatterMissing,
  ...DRAFT_PROBLEM_RULES,
  unknownKey,
  valuesApart,
  subjectWordsDropped,
  placeholderLeft,
  blankLeft,
  kindKnown,
  kindPresent,
  kindFitsDirection,
  requestToSuperior,
  formatKnown,
  formatFitsKind,
  proposalParties,
  copyNumberPresent,
  copyNumberDigits,
  secrecyLevel,
  secrecyForm,
  secrecyPeriod,
  secretNotPublic,
  urgencyWord,
  issuerPresent,
  letterMark,
  orderMark,
  markNameOnly,
  issuerInnerUnit,
  markHostOnly,
  documentNumberPresent,
  documentNumberSingle,
  documentNumberSpacing,
  documentNumberBrackets,
  documentNumberYear,
  documentNumberOrdinal,
  documentNumberLeadingZero,
  documentNumberPattern,
  documentNumberYearOfDate,
  letterNumberCode,
  orderNumber,
  signerPresent,
  signerOfOpinion,
  signerOnlyUpward,
  signerNameOnly,
  signersMatchIssuers,
  signersTooMany,
  titlePresent,
  titleEndMark,
  titleInnerMark,
  titleSpacing,
  titleEndsInKind,
  titleDoubledKind,
  titleAgreesWithKind,
  titleAbout,
  titleAboutOnce,
  titleParticle,
  titleIssuer,
  titleManyIssuers,
  titleUrgency,
  titleVague,
  titleEnumeration,
  replyTitle,
  forwardingWord,
  titleLength,
  titleBrokenBadly,
  addresseePresent,
  addresseeAbsent,
  addresseeSingle,
  addresseeOrgan,
  replyAddressee,
  addresseeEndMark,
  addresseeSeparator,
  addresseeGreeting,
  departmentCommandsGovernment,
  partyAndGovernment,
  levelOfCommandSkipped,
  attachmentNameNumber,
  attachmentNameEndMark,
  attachmentNameBookMarks,
  attachmentNameVague,
  attachmentListInText,
  attachmentListed,
  attachmentAttached,
  attachmentOrder,
  attachmentTitlePresent,
  attachmentName,
  attachmentLabel,
  attachmentNumber,
  attachmentMentioned,
  attachmentUnmentioned,
  signatureAgrees,
  signatureJoint,
  minutesUnsigned,
  signatureOfHead,
  issuedTextListed,
  datePresent,
  dateForm,
  dateReal,
  dayWord,
  noteBrackets,
  noteEndMark,
  requestContact,
  adoptionDate,
  copyRecipientsRepeatAddressees,
  recipientsLabel,
  copyRecipientsEndMark,
  copyRecipientsInner,
  copyRecipientsOrder,
  copyRecipientsLower,
  printingOfficePresent,
  printingOfficeAgrees,
  printDatePresent,
  printDateOrder,
  letterImprint,
  imprintInText,
  copiesPrinted,
  bodyMissing,
  resolutionAdoption,
  signatureInText,
  closingFitsKind,
  closingDoubled,
  requestInReport,
  requestFormula,
  requestClosing,
  requestSingleMatter,
  meetingNoticeParts,
  replyOpening,
  letterCommandTone,
  upwardCommand,
  formOfAddress,
  noTextNote,
  relativeTime,
  shortFormDefined,
  shortFormUsed,
  organNameConsistent,
  textDateReal,
  weekdayOfDate,
  deadlinePast,
  effectiveDate,
  expiryDate,
  replyContact,
  statedCount,
  paragraphEndMark,
  markdownLeft,
  sentenceLength,
  paragraphLength,
  personalData,
  levelLabel,
  levelSequence,
  levelSkipped,
  levelSingleItem,
  leadInColon,
  ordinalComma,
  countWordMark,
  headingEndMark,
  citedDocumentNumber,
  halfWidthPunctuation,
  halfWidthBrackets,
  halfWidthFullStop,
  straightQuotes,
  nestedQuotes,
  ellipsisForm,
  ellipsisWithAndOthers,
  commaBeforeAndOthers,
  commaBetweenEnclosedItems,
  dashForm,
  dashSingle,
  fullStopInBrackets,
  quotationEndMark,
  itemEndMark,
  captionEndMark,
  colonBeforeItems,
  nestedColon,
  middleDot,
  bookMarksTypeWord,
  bookMarksWorksOnly,
  repeatedMarks,
  dateWithCommas,
  valueRangeMark,
  timeRangeMark,
  shortHyphen,
  citationOrder,
  citationGap,
  citationNumberPresent,
  lawNameFull,
  repealedBasis,
  proceduralBasis,
  articleInChineseNumerals,
  spaceBetweenCharacters,
  exclamationOrQuestion,
  pairedMarks,
  yearFourDigits,
  dateOneScript,
  digitsBeforeFew,
  approximateNumber,
  percentRange,
  magnitudeRange,
  zeroBeforeDecimalPoint,
  digitsWithThousands,
  quantityInDigits,
  listNumeralsUniform,
  fullWidthDigits,
  weekdayNumeral,
  fixedNumeralWord,
  lunarDate,
  clockColon,
  thousandsSeparator,
  thousandsUniform,
  nestedBookMarks,
  trialNoteInBookMarks,
  decreaseInMultiples,
  doubleHedging,
  percentagePoints,
  legalUnits,
  unitSymbol,
  currencySign,
  tableUnitRepeated,
  zeroCharacter,
  partsExceedTotal,
  tableTotal,
  ordinalUniform,
  dayRange,
  misspelling,
  confusableWord,
  redundancy,
  colloquialWord,
  supersededOrgan,
  regionName,
  partyCongressName,
  leadingOrganOrder,
  postWithComrade,
  postOrder,
  emptyIntensifiers,
  signatureWithoutText,
  firstPageText,
  lastLineSingleCharacter,
  tableRowDivided,
  tableTooWide,
  rightToLeftText,
  letterLength,
  imprintPage,
  unusedDisable,
];
