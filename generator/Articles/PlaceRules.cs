using System;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds places by the dateline, by lists of countries, regions and large cities, by a word that says what they are, or by the region behind
/// them. "In" and a capital alone is no sign: months, events and companies stand there too.
/// </summary>
internal static class PlaceRules
{
    /// <summary>Words of a name of a place, without those of what holds it.</summary>
    private const int LongestName = 4;

    public static void Find(Draft draft, TokenizedBody body, CancellationToken cancellation)
    {
        FoundNames names = new(draft.Text, draft.Options);
        FindDateline(draft, names);
        foreach (TokenizedBlock block in body.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            int behind = 0;
            foreach (int i in block.Capitals)
            {
                if (i >= behind && NameRun.IsPart(block, i) && NameRun.IsReadable(block, i))
                {
                    behind = ReadRun(block, i, names);
                }
            }
        }

        foreach (TokenizedBlock block in names.All.Count > 0 ? body.Blocks : [])
        {
            cancellation.ThrowIfCancellationRequested();
            NoteMentions(block, names);
        }

        draft.Places.AddRange(names.All.OrderBy(static name => name.Mentions.Min(static mention => mention.Start)).Select(static name =>
            new ReadPlace(new ReadFact(name.Rule, name.Name), name.Detail, [.. name.Mentions.OrderBy(static mention => mention.Start)])));
    }

    /// <summary>The place of the dateline; what stands behind its first comma holds it.</summary>
    private static void FindDateline(Draft draft, FoundNames names)
    {
        SeedSpan place = draft.Dateline.Place;
        if (place.IsEmpty)
        {
            return;
        }

        int comma = draft.Text.IndexOf(',', place.Start, place.Length);
        SeedSpan name = comma < 0 ? place : Shape.Trim(draft.Text, SeedSpan.Between(place.Start, comma));
        SeedSpan within = comma < 0 ? default : Shape.Trim(draft.Text, SeedSpan.Between(comma + 1, place.End));
        names.Add(ReadingRule.PlaceDateline, name, within);
    }

    private static int ReadRun(TokenizedBlock block, int first, FoundNames names)
    {
        int end = NameRun.Forward(block, first);
        int start = NameRun.Trim(block, first, end);
        int size = end - start;
        if (size < 1)
        {
            return Math.Max(end, first + 1);
        }

        SeedSpan within = Within(block, start, end);
        ReadingRule rule =
            IsListed(block, start, end) ? ReadingRule.PlaceKnown
            : size > LongestName || IsBody(block, start, end) ? ReadingRule.None
            : HasHead(block, start, end) ? ReadingRule.PlaceHeadWord
            : IsOfKind(block, start, end) ? ReadingRule.PlaceKind
            : !within.IsEmpty && block.IsIn(start - 1, WordClass.Prepositions) && !block.IsIn(start, WordClass.Offices) ? ReadingRule.PlaceWithin
            : ReadingRule.None;
        if (rule != ReadingRule.None && names.Add(rule, block.SpanOf(start, end - 1), within) is not null)
        {
            block.Take(start, end);
        }

        return end;
    }

    /// <summary>A run that is a listed name and nothing more; one that is a given name too only behind a preposition.</summary>
    private static bool IsListed(TokenizedBlock block, int start, int end)
    {
        int behind = block.PhraseEnds.TryGetValue(start, out int phrase) ? phrase : start + 1;
        bool listed = behind == end && block.IsNamed(start, NameClass.Places) && NameRun.IsSpelt(block, start);
        bool certain = !block.IsNamed(start, NameClass.GivenName) || block.IsIn(start - 1, WordClass.Prepositions)
            || (block.Is(start - 1, TokenKind.Comma) && block.IsNamed(start - 2, NameClass.Places));
        return listed && certain && !Speaks(block, end);
    }

    /// <summary>"Washington said": a government, not the town.</summary>
    private static bool Speaks(TokenizedBlock block, int end) => block.IsIn(end, WordClass.SpeechVerbs) && !block.Tokens[end - 1].IsPossessive;

    /// <summary>"Clarke County", "Lake Haller", "Isle of Skarn"; "City" and "Town" are teams too, which nobody is "in".</summary>
    private static bool HasHead(TokenizedBlock block, int start, int end)
    {
        int last = end - 1;
        bool team = block.IsWord(last, "city") || block.IsWord(last, "town") || block.IsWord(last, "forest") || block.IsWord(last, "park");
        bool placed = block.IsIn(start - 1, WordClass.Prepositions) || (block.IsWord(start - 1, "the") && block.IsIn(start - 2, WordClass.Prepositions));
        bool inside = block.IsWord(start - 1, "in") || block.IsWord(start - 1, "near") || block.IsWord(start - 1, "outside");
        bool head = end - start > 1 && block.IsNamed(last, NameClass.PlaceHeads) && (!team || inside) && !NameReader.IsGiven(block, start);
        bool lead = end - start == 2 && block.IsNamed(start, NameClass.PlaceStarts) && placed;
        return head || lead;
    }

    /// <summary>"the town of X", "X, a village in".</summary>
    private static bool IsOfKind(TokenizedBlock block, int start, int end)
    {
        const int longest = 4;
        if (block.IsWord(start - 1, "of") && IsKind(block, start - 2))
        {
            return true;
        }

        bool determined = block.Is(end, TokenKind.Comma) && (block.IsWord(end + 1, "a") || block.IsWord(end + 1, "an"));
        for (int i = end + 2; determined && i < end + 2 + longest && i < block.Tokens.Length && block.Tokens[i].IsWord; i++)
        {
            if (IsKind(block, i))
            {
                return block.IsIn(i + 1, WordClass.FunctionWords) || !block.Is(i + 1, TokenKind.Word);
            }
        }

        return false;
    }

    private static bool IsKind(TokenizedBlock block, int i) =>
        i >= 0 && i < block.Tokens.Length && block.Tokens[i].IsWord && !block.Tokens[i].IsCapital && !block.Tokens[i].IsPossessive
        && (block.Language.NameClassOf(block.Text, block.Tokens[i].Start, block.Tokens[i].Bare) & NameClass.PlaceKinds) != 0;

    /// <summary>A comma and a region or a country, and then an end: "in Lyon, France, on Monday". Empty where there is none.</summary>
    private static SeedSpan Within(TokenizedBlock block, int name, int comma)
    {
        // "Denmark, Iceland" is a list; "Washington, D.C." is not.
        int region = comma + 1;
        bool list = block.IsNamed(name, NameClass.Countries | NameClass.Regions) && !block.IsNamed(region, NameClass.RegionAbbreviations);
        if (list || !block.Is(comma, TokenKind.Comma) || !block.IsNamed(region, NameClass.Regions | NameClass.Countries | NameClass.RegionAbbreviations)
            || !NameRun.IsSpelt(block, region) || block.Taken[region])
        {
            return default;
        }

        int end = block.PhraseEnds.TryGetValue(region, out int phrase) ? phrase : region + 1;
        return NameRun.IsPart(block, end) || (block.IsWord(end, "and") && NameRun.IsPart(block, end + 1)) ? default : block.SpanOf(region, end - 1);
    }

    /// <summary>A run that holds a word of organisations, works or offices, or that the press writes in capitals.</summary>
    private static bool IsBody(TokenizedBlock block, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool head = block.IsNamed(i, NameClass.PlaceHeads | NameClass.PlaceStarts);
            if (block.IsNamed(i, NameClass.OrganizationHeads | NameClass.CompanySuffixes | NameClass.Organizations)
                || (block.IsIn(i, WordClass.NotPeople | WordClass.Offices | WordClass.Outlets) && !head) || NameReader.IsAllCapitals(block, i))
            {
                return true;
            }
        }

        return end - start == 1 && (block.IsNamed(start, NameClass.Demonyms | NameClass.RegionAbbreviations) || block.IsIn(start, WordClass.NotNames));
    }

    /// <summary>Names that another mention has proved stand alone elsewhere: "in Lyon, France", later "Lyon".</summary>
    private static void NoteMentions(TokenizedBlock block, FoundNames names)
    {
        int behind = 0;
        foreach (int i in block.Capitals)
        {
            if (i < behind || !NameRun.Starts(block, i))
            {
                continue;
            }

            int end = NameRun.Forward(block, i);
            int start = NameRun.Trim(block, i, end);
            if (start < end && !Speaks(block, end) && names.Find(block.SpanOf(start, end - 1)) is { } found)
            {
                found.Mentions.Add(block.SpanOf(start, end - 1));
                block.Take(start, end);
            }

            behind = end;
        }
    }
}
