using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SiteBuilder.Benchmarks.Corpus;

/// <summary>
/// Writes articles of about 5 kB, the same ones on every machine: the first thousand of ten thousand are the thousand of a smaller run.
/// </summary>
internal sealed class CorpusWriter
{
    private static readonly DateOnly s_firstDay = new(2000, 1, 3);
    private const int Days = 9131; // 25 years
    private const int LongestHeadline = 78; // a slug is cut at 80 characters
    private const int DayStep = 6151; // has no factor in common with the number of days, so that a few articles are spread over all years

    private readonly HashSet<string> _headlines = new(StringComparer.Ordinal);
    private readonly List<CorpusArticle> _earlier = [];
    private Random _random = new(0);

    /// <summary>The articles of a corpus.</summary>
    public static List<CorpusArticle> Write(int count)
    {
        CorpusWriter writer = new();
        return [.. Enumerable.Range(1, count).Select(writer.Article)];
    }

    private CorpusArticle Article(int number)
    {
        // Seeded generators of .NET give the same numbers on every version, by promise of compatibility.
        _random = new Random(number);
        DateOnly day = s_firstDay.AddDays((int)((long)number * DayStep % Days));
        string weekday = Phrases.Weekdays[(int)day.DayOfWeek];
        CaptureForm form = (CaptureForm)(number % 3);
        string town = Pick(Phrases.Towns);
        (string headline, string subject, string theme) = Headline();
        (string Office, string Name)[] people = [.. Enumerable.Range(0, 3 + _random.Next(3)).Select(_ => (Pick(Phrases.Offices), Name()))];

        List<CorpusPart> parts = [new(false, Format(Pick(Phrases.Leads), subject.ToLowerInvariant(), theme, town, weekday) + " " + Sentence())];
        int paragraphs = 15 + _random.Next(6);
        int introduced = 0;
        for (int i = 1; i < paragraphs; i++)
        {
            if (i % 6 == 4)
            {
                parts.Add(new CorpusPart(true, Pick(Phrases.Subheads)));
            }

            parts.Add(new CorpusPart(false, (i % 3) switch
            {
                1 => Introduction(people[introduced++ % people.Length], introduced <= people.Length),
                2 => Reply(people[_random.Next(Math.Min(introduced, people.Length))].Name),
                _ => string.Join(' ', Enumerable.Range(0, 3 + _random.Next(2)).Select(_ => Sentence())),
            }));
        }

        string caption = $"{people[0].Office} {people[0].Name} outside the {theme} in {town}"
            + (form == CaptureForm.DatedCaption ? $" on {day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}." : ".");
        string photographer = Name();
        string credit = number % 2 == 0
            ? $"{photographer} | {Pick(Phrases.Agencies)} | {Pick(Phrases.Suppliers)}"
            : $"Photo: {photographer}/{Pick(Phrases.Agencies)}";
        string[] authors = number % 5 == 0 ? [Name(), Name()] : [Name()];
        CorpusArticle[] related = [.. _earlier.Count == 0 ? [] : Enumerable.Range(0, 3).Select(_ => _earlier[_random.Next(_earlier.Count)]).Distinct()];
        CorpusArticle article = new(
            number, headline, day, form, caption, credit, authors,
            number % 4 == 0 ? null : town.ToUpperInvariant(),
            parts,
            number % 3 == 0 ? null : Format(Pick(Phrases.SourceNotes), town),
            related,
            [.. Enumerable.Range(0, 3).Select(_ => Pick(Phrases.Residue)).Distinct()]);
        _earlier.Add(article);
        return article;
    }

    private (string Headline, string Subject, string Theme) Headline()
    {
        while (true)
        {
            string subject = Pick(Phrases.HeadlineSubjects);
            string theme = Pick(Phrases.HeadlineObjects);
            string headline = $"{subject} {Pick(Phrases.HeadlineVerbs)} {theme}{Pick(Phrases.HeadlineEnds)}";
            if (headline.Length <= LongestHeadline && _headlines.Add(headline))
            {
                return (headline, subject, theme);
            }
        }
    }

    /// <summary>A quotation in two parts around its speaker, with office and full name the first time.</summary>
    private string Introduction((string Office, string Name) person, bool first)
    {
        string verb = Pick(Phrases.Verbs);
        string speaker = !first ? LastName(person.Name)
            : _random.Next(3) == 0 ? $"{person.Name}, {Pick(Phrases.Appositions)},"
            : $"{person.Office} {person.Name}";
        string saying = $"“{Saying()},” {speaker} {verb}. ";
        return saying + (_random.Next(2) == 0 ? $"“{Saying()}.”" : Sentence());
    }

    private string Reply(string name) => _random.Next(3) switch
    {
        0 => $"{LastName(name)} said that the result was “{Pick(Phrases.Fragments)}”. {Sentence()}",
        1 => $"“{Saying()},” {LastName(name)} {Pick(Phrases.Verbs)}. {Sentence()} {Sentence()}",
        _ => $"{Sentence()} {LastName(name)} put it more plainly. “{Saying()}.”",
    };

    private string Sentence() =>
        Format(Pick(Phrases.Sentences), Pick(Phrases.Towns), Number(), Pick(Phrases.HeadlineObjects), Pick(Phrases.Weekdays));

    private string Saying() => Format(Pick(Phrases.Sayings), Number(), Pick(Phrases.HeadlineObjects), Pick(Phrases.Towns));

    private string Number() => (3 + _random.Next(90)).ToString(CultureInfo.InvariantCulture);

    private string Name() => Pick(Phrases.FirstNames) + " " + Pick(Phrases.LastNames);

    private string Pick(string[] phrases) => phrases[_random.Next(phrases.Length)];

    private static string LastName(string name) => name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string Format(string phrase, params object?[] values) => string.Format(CultureInfo.InvariantCulture, phrase, values);
}
