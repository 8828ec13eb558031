using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SiteBuilder.Benchmarks.Corpus;

namespace SiteBuilder.Benchmarks.Throughput;

/// <summary>Texts of one length in the forms that captures take, and in some that ask the most of a rule.</summary>
internal static class TextShapes
{
    private const int Column = 72;

    /// <summary>Each makes texts of a number of characters together; all shapes but the first two make one.</summary>
    public static IReadOnlyList<(string Name, Func<int, string[]> Make)> All { get; } =
    [
        ("captured articles of 5 kB", static length => Articles(length, static (articles, i) => CapturedForm.Write(articles[i]))),
        ("whole pages around articles", static length => Articles(length, static (articles, i) => PageForm.Write(articles[i], Others(articles, i)))),
        ("one text: prose with quotations", static length => [Cut(Prose(length, "\n\n"), length)]),
        ("hard-wrapped at 72 columns", static length => [Cut(string.Join("\n\n", Prose(length, "\n\n").Split("\n\n").Select(Wrap)), length)]),
        ("hard-wrapped, no blank lines", static length => [Cut(Wrap(Prose(length, " ")), length)]),
        ("all on one line", static length => [Cut(Prose(length, " "), length)]),
        ("lines of four words", static length => [Cut(ShortLines(Prose(length, " ")), length)]),
        ("every word capitalised", static length => [Cut(Capitalised(Prose(length, "\n\n")), length)]),
        ("quotations that never close", static length => [Cut(Prose(length, "\n\n").Replace('”', '“'), length)]),
    ];

    private static string[] Articles(int length, Func<IReadOnlyList<CorpusArticle>, int, string> write)
    {
        List<string> texts = [];
        List<CorpusArticle> articles = [.. CorpusWriter.Write((length / 4_000) + 1)];
        int sum = 0;
        for (int i = 0; i < articles.Count; i++)
        {
            string text = write(articles, i);
            if (sum + text.Length > length)
            {
                break;
            }

            texts.Add(text);
            sum += text.Length;
        }

        return [.. texts];
    }

    /// <summary>The articles behind one, from the first again behind the last.</summary>
    private static CorpusArticle[] Others(IReadOnlyList<CorpusArticle> articles, int index)
    {
        const int most = 30;
        return [.. Enumerable.Range(index + 1, Math.Min(most, articles.Count - 1)).Select(i => articles[i % articles.Count])];
    }

    private static string Prose(int length, string between)
    {
        StringBuilder text = new(length + 8_000);
        text.Append("A headline over it all\n\n");
        foreach (CorpusArticle article in CorpusWriter.Write((length / 3_000) + 1))
        {
            text.AppendJoin(between, article.Parts.Where(static part => !part.IsSubhead).Select(static part => part.Text)).Append(between);
            if (text.Length >= length)
            {
                break;
            }
        }

        return text.ToString();
    }

    private static string Wrap(string text)
    {
        StringBuilder wrapped = new(text.Length + 100);
        int column = 0;
        foreach (string word in text.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > Column)
            {
                wrapped.Append('\n');
                column = 0;
            }

            wrapped.Append(column > 0 ? " " : "").Append(word);
            column += word.Length + 1;
        }

        return wrapped.ToString();
    }

    private static string ShortLines(string text) => string.Join('\n', text.Split(' ').Chunk(4).Select(static words => string.Join(' ', words)));

    private static string Capitalised(string text)
    {
        char[] letters = text.ToCharArray();
        for (int i = 1; i < letters.Length; i++)
        {
            letters[i] = letters[i - 1] is ' ' or '\n' or '“' ? char.ToUpperInvariant(letters[i]) : letters[i];
        }

        return new string(letters);
    }

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}
