const ADVERBS = '(?:(?:really|simply|just|also|still|therefore|absolutely|definitely|unfortunately|sadly|\\w+ly) )*';

/** `I cannot`, `I'm not going to`: a model that says of itself that it cannot or will not. */
const I_CANNOT =
  `\\bi(?:` +
  ` ${ADVERBS}(?:can't|cannot|can not|cant|won't|will not|shouldn't|should not|mustn't|must not|may not)(?: be able to)?` +
  `|(?:'d| would) (?:rather not|prefer not to)|(?: do not|don't| don't) think i (?:can|should)` +
  `|(?:'m| am) ${ADVERBS}(?:unable|unwilling|not (?:${ADVERBS})?(?:able|allowed|permitted|authori[sz]ed|willing|going|prepared|in a position|designed|programmed|supposed)) to` +
  `)(?: and (?:won't|will not))?(?:,? in good conscience|,? \\w+ly)*,? `;

const THIS = '(?:that|this|it|such|those|these|your (?:request|question|query|prompt|instructions?))\\b';

/** Doing what was asked. */
const HELP =
  `(?:help(?! but\\b| (?:notic|think|wonder|feel|laugh|smil)\\w*)\\b|assist|comply\\b|fulfill?\\b|oblige\\b|engage (?:in|with)|` +
  `participate in|play along|go along with|take part in|do (?:that|this|it|so)\\b|` +
  `answer (?:any )?(?:\\w+ )?questions? (?:on|about|regarding)|(?:answer|discuss|talk about|respond to|support|facilitate|continue|continue with|process|complete|grant|honou?r|carry out|proceed with|entertain|go into|speak to|act on) ${THIS})`;

/** What only a writer of texts is asked for. */
const WRITE =
  `(?:write|generate|produce|draft|compose|translate|role-?play|impersonate|reproduce|create|pretend|be (?:writing|generating|producing|creating|helping|assisting|participating|engaging|discussing|(?:answering|doing|sharing|providing) (?:that|this|it|any)))` +
  `(?! (?:you )?(?:an?|the|your|another|any) (?:new )?(?:account|order|ticket|return|user|invoice|label|refund|claim|case|profile|booking)s?\\b)\\b`;

/** What others give too: a refusal where it is about the request, about what harms, or about the model's own secrets. */
const GIVE =
  `(?:provide|share|give|make(?! it\\b)|offer|disclose|reveal|tell|show|explain|describe|list|output|display|repeat|build|` +
  `develop|teach|print|publish|promote|endorse|encourage|advise|discuss|assist|walk you through)(?: you| anyone| out)?(?: with| on| about)? ` +
  `(?:${THIS}|(?:how|ways?) to\\b|anything\\b|(?:any |the |my |an? |of |[\\w-]+ ){0,4}?` +
  `(?:instructions?|guidance|(?:information|details|advice|tips|help|assistance) (?:on|about|for|regarding|with)|content|material|medical|legal|financial|system prompt|prompt|hidden|internal|confidential|password|secret|` +
  `credentials?|harmful|hateful?|hate|explicit|sexual|offensive|violent|private|personal (?:data|details?|information)|malicious|malware|exploits?|copyrighted|` +
  `defamatory|discriminatory|racist|illegal|dangerous|weapons?|explosives?|drugs?)\\b)`;

const RULES =
  '(?:guidelines?|polic(?:y|ies)|principles?|programming|rules|values|instructions|training|guardrails|ethics|restrictions)';
const OWN = `(?:my|openai's|anthropic's|google's|(?:our|the|its) (?:content|usage|safety|community|ethical|use))`;

/** How a model declines in English, in lower case and with straight apostrophes. */
export const ENGLISH: readonly string[] = [
  `${I_CANNOT}(?:${HELP}|${WRITE}|${GIVE})`,
  `\\bi (?:do not|don't) (?:(?:create|generate|produce|write|engage in|participate in|help with|assist with) |${GIVE})`,
  `\\bwe(?:'re| are)? (?:can't|cannot|can not|won't|will not|unable to|not able to) (?:help|assist|comply|fulfill?|do)(?: you)?(?: with)? ${THIS}`,
  `\\bi(?:'m|'ll|'d| am| will| would)?(?: going to)?(?: (?:must|have to|need to|respectfully|politely|kindly|firmly|therefore|also))* (?:decline|refuse)\\b(?! (?:(?:your|the|this|that) )?(?:\\w+ )?(?:invitation|offer|appointment|payment|meeting|order)| to believe)`,
  `\\bi(?:'m going to|'ll| will)? (?:must|have to|need to) (?:say no|pass on (?:that|this))`,
  `\\bi(?:'m| am| do not feel| don't feel| wouldn't feel| would not feel| wouldn't be)(?: not)?(?: \\w+ly)? (?<!\\bi'm |\\bi am )comfortable (?:with|[\\w-]+ing)\\b`,
  `\\bi(?:'m| am) not (?:\\w+ly )?comfortable (?:with|[\\w-]+ing)\\b`,
  `(?:\\bnot|n't) (?:something|a thing|anything|a request|a topic|content|a task|one) (?:that |which )?i(?:'m| am)? (?:(?:can|could|will|would|should) (?:${HELP}|${WRITE}|provide|share|give|offer|support|discuss|engage|answer)|(?:'ll|'d) \\w+|(?:able|willing|going|allowed|prepared|comfortable|permitted)\\b)`,
  `\\b(?:something|anything|a request|a topic|content) (?:that |which )?${I_CANNOT.replace('\\bi(', 'i(')}(?:${HELP}|${WRITE}|provide|share|give|offer|support|discuss|engage|answer)`,
  `\\bmy (?:[\\w-]+ ){0,2}${RULES} (?:\\w+ )?(?:do not|don't|does not|doesn't|won't|prevents?|prohibits?|forbids?|restricts?|stops?|bars?|keeps?)\\b`,
  `\\b${RULES} (?:\\w+ )?(?:prevents?|prohibits?|forbids?|stops?|bars?|(?:do not|don't|does not|doesn't) (?:allow|permit|let)) (?:me|us)\\b`,
  `\\b(?:goes|go|going|is|are|be) against ${OWN} |\\bviolat(?:es?|ing) ${OWN} (?:[\\w-]+ ){0,2}${RULES}`,
  `\\b(?:inappropriate|unethical|irresponsible|unsafe|wrong|(?:not|isn't|wouldn't)(?: be)? (?:appropriate|ethical|right|safe|responsible)) for me to\\b`,
  `^(?:(?:sorry|apologies|no|nope|oh|unfortunately|i'm sorry|i am sorry|my apologies)[^\\p{L}]*(?:but )?)*(?:i'm afraid )?i (?:can't|cannot|can not|won't|will not)[^\\p{L}]*$`,
  `^(?:(?:sorry|apologies|no|nope)[^\\p{L}]*)?(?:unable to|cannot|can't|not (?:going to|gonna)) (?:help|assist|comply|fulfill?|do (?:that|this)|process (?:this|that) request)`,
  `^(?:this |that |your )?request (?:is |was |has been )?(?:denied|refused|blocked)[^\\p{L}]*$`,
];
