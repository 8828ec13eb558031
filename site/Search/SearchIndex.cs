using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteBuilder.Model;
using SiteBuilder.Pages;

namespace SiteBuilder.Search;

/// <summary>A file of the index.</summary>
/// <param name="Path">Path in the site.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record IndexFile(string Path, byte[] Content);

/// <summary>
/// Writes what the search of the site reads: terms in shards, facets of all articles, headlines and addresses in blocks, and a head that names
/// them. All but the head have a hash in their names. <c>README.md</c> beside this file has the forms.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>A version of the forms: the script reads no other.</summary>
    public const int Version = 1;

    private const int ArticlesInBlock = 64;
    private const int HashLength = 10;

    /// <summary>A name of one article narrows nothing; of many names the rarest are left out.</summary>
    private const int FewestArticles = 2;
    private const int MostNames = 2000;

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly PageFrame _frame;
    private readonly IReadOnlyList<Article> _articles;
    private readonly List<IndexFile> _files = [];

    private SearchIndex(PageFrame frame)
    {
        _frame = frame;
        _articles = frame.Archive.Articles;
    }

    /// <summary>The files, the head last.</summary>
    public static IReadOnlyList<IndexFile> Of(PageFrame frame)
    {
        SearchIndex index = new(frame);
        index.Write();
        return index._files;
    }

    private void Write()
    {
        // Read on all cores, a batch at a time, and put together in order: the lists say how far it is from each article to the next.
        Dictionary<string, PostingList> terms = new(StringComparer.Ordinal);
        int[] lengths = new int[_articles.Count];
        int number = 0;
        foreach (Article[] batch in _articles.Chunk(256))
        {
            foreach (IndexedArticle article in batch.AsParallel().AsOrdered().Select(IndexedArticle.Of))
            {
                foreach ((string term, Occurrences occurrences) in article.Terms)
                {
                    if (!terms.TryGetValue(term, out PostingList? list))
                    {
                        terms[term] = list = new PostingList();
                    }

                    list.Add(number, occurrences);
                }

                lengths[number++] = article.Length;
            }
        }

        IReadOnlyList<TermShard> shards = TermShard.Of(terms);
        string[] termFiles = [.. shards.Select((shard, i) => Add($"t{i}", "bin", shard.Content))];
        string facets = Add("facets", "json", Json(json => WriteFacets(json, lengths)));
        string[] blocks = [.. _articles.Chunk(ArticlesInBlock).Select((block, i) => Add($"a{i}", "json", Json(json => WriteBlock(json, block))))];
        byte[] head = Json(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("articles", _articles.Count);
            json.WriteNumber("inBlock", ArticlesInBlock);
            WriteStrings(json, "firstTerms", shards.Select(static shard => shard.First));
            WriteStrings(json, "terms", termFiles);
            WriteStrings(json, "blocks", blocks);
            json.WriteString("facets", facets);
            json.WriteEndObject();
        });
        _files.Add(new IndexFile(Paths.SearchHead, head));
    }

    /// <summary>For each article its day, the length of its text and what it can be narrowed by, in columns.</summary>
    private void WriteFacets(Utf8JsonWriter json, int[] lengths)
    {
        json.WriteStartObject();
        WriteNumbers(json, "years", _articles.Select(static article => article.Published.Value?.Year ?? 0));
        WriteNumbers(json, "lengths", lengths);
        WriteFacet(json, "sections", static (frame, article) => [frame.Ways.Find(WayKind.Sections, article.Section.Value)]);
        WriteFacet(json, "outlets", static (frame, article) => [frame.Ways.Find(WayKind.Outlets, article.Source.Outlet.Value)]);
        WriteFacet(json, "people", static (frame, article) => article.People.Select(person => frame.Ways.Person(article, person.Name.Value)));
        WriteFacet(json, "places", static (frame, article) => article.Places.Select(place => frame.Ways.Place(article, place.Name.Value)));
        json.WriteEndObject();
    }

    /// <summary>The names of a kind, those of most articles first, and for each article the numbers of its names.</summary>
    private void WriteFacet(Utf8JsonWriter json, string name, Func<PageFrame, Article, IEnumerable<Entry?>> entriesOf)
    {
        Entry[][] entries = [.. _articles.Select(article => entriesOf(_frame, article).OfType<Entry>().Distinct().ToArray())];
        Entry[] listed =
        [
            .. entries.SelectMany(static all => all).GroupBy(static entry => entry).Where(static group => group.Count() >= FewestArticles)
                .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key.Name, StringComparer.Ordinal).Take(MostNames).Select(static group => group.Key),
        ];
        Dictionary<Entry, int> numbers = listed.Select(static (entry, i) => (entry, i)).ToDictionary(static pair => pair.entry, static pair => pair.i);
        json.WriteStartObject(name);
        WriteStrings(json, "names", listed.Select(static entry => entry.Name));
        json.WriteStartArray("of");
        foreach (Entry[] all in entries)
        {
            int[] of = [.. all.Where(numbers.ContainsKey).Select(entry => numbers[entry]).Order()];
            if (of.Length == 0)
            {
                json.WriteNumberValue(0);
                continue;
            }

            json.WriteStartArray();
            foreach (int number in of)
            {
                json.WriteNumberValue(number);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What a result shows before its page is read: address, headline, day, language, section.</summary>
    private void WriteBlock(Utf8JsonWriter json, Article[] articles)
    {
        json.WriteStartArray();
        foreach (Article article in articles)
        {
            DayView? day = _frame.Words.Day(article.Published.Value);
            json.WriteStartArray();
            json.WriteStringValue(article.Address);
            json.WriteStringValue(article.Headline.Value ?? "");
            json.WriteStringValue(_frame.LanguageOf(article));
            json.WriteStringValue(day?.Iso ?? "");
            json.WriteStringValue(day?.Text ?? _frame.Words.Strings["undated"]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private string Add(string name, string ending, byte[] content)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength];
        string file = string.Create(CultureInfo.InvariantCulture, $"{name}.{hash}.{ending}");
        _files.Add(new IndexFile(Paths.SearchIndex + file, content));
        return file;
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> values)
    {
        json.WriteStartArray(name);
        foreach (int value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, s_json))
        {
            write(json);
        }

        return stream.ToArray();
    }
}
