namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>Signs that only count together: a sum of weights cannot say that a short line without an end is a subhead only between two paragraphs.</summary>
internal static class FormSigns
{
    private const double LongestSubhead = 110;
    private const double Short = 80;

    public static void Add(BlockShape[] shapes, SignSet[] sets)
    {
        int forms = 0;
        int paragraphs = 0;
        for (int i = 0; i < shapes.Length; i++)
        {
            ref readonly BlockShape shape = ref shapes[i];
            SignSet signs = sets[i];
            bool tight = signs[Sign.TightBefore] || signs[Sign.TightBehind];
            bool labelled = signs[Sign.ResiduePhrase] || signs[Sign.ResiduePrefix] || signs[Sign.RelatedHeading] || signs[Sign.Repeated]
                || signs[Sign.RepeatedOften] || signs[Sign.CreditLine] || signs[Sign.BeforeCredit] || signs[Sign.Signed] || signs[Sign.DateLine];
            bool open = !shape.EndsSentence || (signs[Sign.EndsQuestion] && shape.Width <= Short);
            bool form = signs[Sign.BetweenProse] && open && !tight && !labelled && shape.IsPlain && shape.Width <= LongestSubhead;
            sets[i].Add(Sign.SubheadForm, form);
            forms += form ? 1 : 0;
            paragraphs += shape.IsProse && signs[Sign.InSpan] ? 1 : 0;
            if (shape.IsProse)
            {
                sets[i].Add(shape.IsPlain ? Sign.PlainProse : Sign.NagProse);
                sets[i].Add(signs[Sign.InSpan] ? Sign.PlainInSpan : Sign.PlainOffSpan, shape.IsPlain);
                sets[i].Add(Sign.QuotedSpeech, shape.HoldsQuotation);
            }
            else if (signs[Sign.InSpan])
            {
                sets[i].Add(shape.EndsSentence ? Sign.ShortSentenceInSpan : Sign.ShortOpenInSpan, shape.IsPlain && !labelled);
            }

            sets[i].Add(Sign.TeaserEnd, signs[Sign.EndsEllipsis] && shape.Width > Short);
            sets[i].Add(Sign.BeforeHeadField, signs[Sign.NoProseAbove] && signs[Sign.NearMeta] && !tight);
        }

        // A link to another story between any two paragraphs is more than an article has subheads.
        Sign density = forms * 3 > paragraphs ? Sign.DenseForms : Sign.SparseForms;
        for (int i = 0; i < sets.Length; i++)
        {
            sets[i].Add(density, sets[i][Sign.SubheadForm]);
        }
    }
}
