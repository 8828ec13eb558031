using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Blocks;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>What the words and marks of a block rule out, no rule would have found: the hints save time and change nothing.</summary>
public class BlockHintTests
{
    public static TheoryData<string> Tags => [.. Language.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_credit_of_listed_words_is_never_ruled_out(string tag)
    {
        LanguageFile file = LanguageFile.Of(tag);
        foreach (string agency in file["picture-agencies"])
        {
            AssertNotRuledOut(Language.Of(tag), $"Ines Lund waits at the gate of the school. {agency}");
            AssertNotRuledOut(Language.English, $"Ines Lund waits at the gate of the school. {agency}");
        }

        foreach (string label in file["credit-labels"].Concat(file["credit-sources"]))
        {
            AssertNotRuledOut(Language.Of(tag), $"{label}: Ines Lund");
            AssertNotRuledOut(Language.English, $"{label} by Ines Lund");
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_phrase_of_captions_is_never_ruled_out(string tag)
    {
        foreach (string phrase in LanguageFile.Of(tag)["caption-phrases"])
        {
            AssertNotRuledOut(Language.Of(tag), $"Ines Lund {phrase} Aron Lund");
            AssertNotRuledOut(Language.Of(tag), $"Ines Lund {phrase}");
        }

        AssertNotRuledOut(Language.Of(tag), "Ines Lund (L) waits");
    }

    [Fact]
    public void No_block_of_a_case_is_ruled_out()
    {
        int found = 0;
        foreach (string path in Directory.EnumerateFiles(Repository.Cases, "*.txt", SearchOption.AllDirectories))
        {
            SeedText seed = new(CapturedText.Decode(File.ReadAllBytes(path)).Text);
            Language language = LanguageDetector.Detect(seed.Text);
            foreach (Block block in BlockReader.Read(seed.Text, LineReader.Read(seed.Text, default)))
            {
                found += AssertNotRuledOut(language, seed.Text.Substring(block.Span.Start, block.Span.Length)) ? 1 : 0;
            }
        }

        Assert.True(found > 10, $"only {found} blocks hold anything that could be ruled out");
    }

    private static bool AssertNotRuledOut(Language language, string text)
    {
        SeedSpan span = new(0, text.Length);
        BlockShape shape = default;
        shape.Read(language, text, span, new PageWords(1));
        bool credit = CreditReader.Line(language, text, span) is not null || CreditReader.Tail(language, text, span) is not null;
        bool position = CaptionReader.SaysPosition(language, text, span);
        Assert.True(shape.MayCredit || !credit, text);
        Assert.True(shape.MayHoldCaptionPhrase || shape.MayHoldBrackets || !position, text);
        Assert.Equal(position, CaptionReader.SaysPosition(language, text, span, shape.MayHoldCaptionPhrase));
        return credit || position;
    }
}
