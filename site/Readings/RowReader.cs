using System;
using System.Collections.Generic;

namespace SiteBuilder.Readings;

/// <summary>Unpacks what <see cref="RowWriter"/> packed.</summary>
internal ref struct RowReader
{
    private static readonly byte[] s_values = BuildValues();

    private readonly ReadOnlySpan<byte> _row;
    private int _at;
    private int _last;

    private RowReader(ReadOnlySpan<byte> row)
    {
        _row = row;
        _at = 0;
        _last = 0;
    }

    private delegate T Read<T>(ref RowReader row);

    /// <summary>The reading in packed numbers.</summary>
    /// <exception cref="FormatException">The row was cut or written by another version.</exception>
    public static Reading ReadReading(ReadOnlySpan<byte> packed)
    {
        RowReader row = new(packed);
        Reading reading = new()
        {
            CaptureLength = row.Number(),
            Language = row.Language(),
            Blocks = row.Each(static (ref RowReader r) => r.Block()),
            Headline = row.Fact(),
            Summary = row.Fact(),
            SourceNote = row.Fact(),
            Byline = new ReadByline(row.Fact(), row.Each(static (ref RowReader r) => r.Span())),
            Dateline = new ReadDateline(row.Fact(), row.Span(), row.Span()),
            Published = row.Day(),
            Modified = row.Day(),
            Figures = row.Each(static (ref RowReader r) => r.Figure()),
            Quotations = row.Each(static (ref RowReader r) => r.Quotation()),
            People = row.Each(static (ref RowReader r) => r.Person()),
            Places = row.Each(static (ref RowReader r) => r.Place()),
            Organizations = row.Each(static (ref RowReader r) => r.Organization()),
        };
        return row._at == packed.Length ? reading : throw new FormatException("A packed reading has more numbers than this version knows.");
    }

    private ReadLanguage Language() => new((ReadingRule)Number(), new string([(char)Number(), (char)Number()]));

    private ReadBlock Block() => new((BlockKind)Number(), (ReadingRule)Number(), Span(), Number(), (BlockKind)Number());

    private ReadFact Fact() => new((ReadingRule)Number(), Span());

    private ReadDay Day() => new((ReadingRule)Number(), Number(), Span(), Span());

    private ReadFigure Figure() => new(Fact(), Fact(), Span(), Span(), Span(), Day());

    private ReadQuotation Quotation() => new(Span(), (QuotationForm)Number(), Fact(), Span(), Span(), Span());

    private ReadPerson Person() => new(Fact(), Span(), Each(static (ref RowReader r) => r.Span()));

    private ReadPlace Place() => new(Fact(), Span(), Each(static (ref RowReader r) => r.Span()));

    private ReadOrganization Organization() => new(Fact(), Span(), Span(), Each(static (ref RowReader r) => r.Span()));

    private T[] Each<T>(Read<T> read)
    {
        T[] items = new T[Number()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = read(ref this);
        }

        return items;
    }

    private SeedSpan Span()
    {
        int length = Number();
        if (length == 0)
        {
            return default;
        }

        int step = Number();
        _last += (step & 1) == 1 ? -(step >> 1) : step >> 1;
        return new SeedSpan(_last, length);
    }

    private int Number()
    {
        uint value = 0;
        int shift = 0;
        while (true)
        {
            if (_at == _row.Length)
            {
                throw new FormatException("A packed reading ends early.");
            }

            uint digit = s_values[_row[_at++]];
            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return (int)value;
            }

            shift += 5;
        }
    }

    private static byte[] BuildValues()
    {
        byte[] values = new byte[256];
        for (int i = 0; i < RowWriter.Digits.Length; i++)
        {
            values[RowWriter.Digits[i]] = (byte)i;
        }

        return values;
    }
}
