using System;
using System.Collections.Generic;
using System.Text;

namespace SiteBuilder.Readings;

/// <summary>
/// Packs a reading into one line of printable ASCII: numbers of base 32 with a continuation bit (the form that
/// source maps use). A row needs no escape in a C# literal and costs about a tenth of the text that it describes.
/// </summary>
internal sealed class RowWriter
{
    /// <summary>Digits without continuation, then with: none of them needs an escape anywhere.</summary>
    internal const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly StringBuilder _row = new(512);
    private int _last;

    private RowWriter()
    {
    }

    /// <summary>The packed numbers of a reading.</summary>
    public static string Write(Reading reading)
    {
        RowWriter row = new();
        row.Number(reading.CaptureLength);
        row.Language(reading.Language);
        row.Each(reading.Blocks, row.Block);
        row.Fact(reading.Headline);
        row.Fact(reading.Summary);
        row.Fact(reading.SourceNote);
        row.Fact(reading.Byline.Line);
        row.Each(reading.Byline.Authors, row.Span);
        row.Fact(reading.Dateline.Whole);
        row.Span(reading.Dateline.Place);
        row.Span(reading.Dateline.Agency);
        row.Day(reading.Published);
        row.Day(reading.Modified);
        row.Each(reading.Figures, row.Figure);
        row.Each(reading.Quotations, row.Quotation);
        row.Each(reading.People, row.Person);
        row.Each(reading.Places, row.Place);
        row.Each(reading.Organizations, row.Organization);
        return row._row.ToString();
    }

    private void Language(ReadLanguage language)
    {
        Number((int)language.Rule);
        Number(language.Tag[0]);
        Number(language.Tag[1]);
    }

    private void Block(ReadBlock block)
    {
        Number((int)block.Kind);
        Number((int)block.Rule);
        Span(block.Span);
        Number(block.Confidence);
        Number((int)block.Other);
    }

    private void Fact(ReadFact fact)
    {
        Number((int)fact.Rule);
        Span(fact.Span);
    }

    private void Day(ReadDay day)
    {
        Number((int)day.Rule);
        Number(day.Day);
        Span(day.Span);
        Span(day.Corroboration);
    }

    private void Figure(ReadFigure figure)
    {
        Fact(figure.Caption);
        Fact(figure.Credit);
        Span(figure.Creator);
        Span(figure.Agency);
        Span(figure.Supplier);
        Day(figure.Taken);
    }

    private void Quotation(ReadQuotation quotation)
    {
        Span(quotation.Text);
        Number((int)quotation.Form);
        Fact(quotation.Speaker);
        Span(quotation.Attribution);
        Span(quotation.Verb);
        Span(quotation.Via);
    }

    private void Person(ReadPerson person)
    {
        Fact(person.Name);
        Span(person.Role);
        Each(person.Mentions, Span);
    }

    private void Place(ReadPlace place)
    {
        Fact(place.Name);
        Span(place.Within);
        Each(place.Mentions, Span);
    }

    private void Organization(ReadOrganization organization)
    {
        Fact(organization.Name);
        Span(organization.Abbreviation);
        Span(organization.Role);
        Each(organization.Mentions, Span);
    }

    private void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    /// <summary>Length first: an empty span is one digit. Starts are stored as steps from the one before, as they mostly go forward.</summary>
    private void Span(SeedSpan span)
    {
        Number(span.Length);
        if (span.Length > 0)
        {
            int step = span.Start - _last;
            Number(step < 0 ? ((-step) << 1) | 1 : step << 1);
            _last = span.Start;
        }
    }

    private void Number(int value)
    {
        uint rest = (uint)value;
        while (rest >= 32)
        {
            _row.Append(Digits[(int)(rest & 31) | 32]);
            rest >>= 5;
        }

        _row.Append(Digits[(int)rest]);
    }
}
