using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Search;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Search;

/// <summary>What is written for the search can be read back, and names every article that has a term.</summary>
public sealed class SearchIndexTests
{
    private static readonly PageFrame s_frame = SampleFrame.Of(Hallermouth.Archive.Contents, new SiteSettings { Language = "en-GB" });
    private static readonly Dictionary<string, byte[]> s_files = SearchIndex.Of(s_frame).ToDictionary(static file => file.Path, static file => file.Content);
    private static readonly JsonNode s_head = JsonNode.Parse(s_files[Paths.SearchHead])!;

    [Fact]
    public void Every_word_of_every_article_leads_to_it()
    {
        IReadOnlyDictionary<string, List<Posting>> terms = Read();
        for (int i = 0; i < Hallermouth.Archive.Articles.Count; i++)
        {
            Article article = Hallermouth.Archive.Articles[i];
            Assert.All(SearchTerms.Of(article.Headline.Value!), term => Assert.True(terms[term].Single(posting => posting.Article == i).Headline > 0));
            foreach (string paragraph in article.Parts.SelectMany(static part => part.Paragraphs))
            {
                Assert.All(SearchTerms.Of(paragraph), term => Assert.True(terms[term].Single(posting => posting.Article == i).Body > 0));
            }
        }
    }

    [Fact]
    public void A_term_is_spoken_where_a_quotation_has_it()
    {
        int ferry = Enumerable.Range(0, 16).Single(static i => Hallermouth.Archive.Articles[i].Slug == "eleven-minutes-across-the-haller");
        IReadOnlyDictionary<string, List<Posting>> terms = Read();

        Assert.True(terms["smell"].Single(posting => posting.Article == ferry).IsSpoken);
        Assert.Contains(terms["ferry"], static posting => !posting.IsSpoken);
    }

    [Fact]
    public void Terms_are_in_ordinal_order_and_the_head_has_the_first_of_each_shard()
    {
        List<string> all = [.. Shards().SelectMany(static shard => ReadShard(shard).Select(static entry => entry.Term))];

        Assert.Equal(all.Order(StringComparer.Ordinal).Distinct(), all);
        Assert.Equal(s_head["firstTerms"]!.AsArray().Select(static term => term!.GetValue<string>()), Shards().Select(static shard => ReadShard(shard)[0].Term));
    }

    [Fact]
    public void Blocks_name_the_articles_in_order_and_facets_what_they_can_be_narrowed_by()
    {
        JsonArray block = JsonNode.Parse(File(s_head["blocks"]![0]!))!.AsArray();
        JsonNode facets = JsonNode.Parse(File(s_head["facets"]!))!;

        Assert.Equal(Hallermouth.Archive.Articles.Select(static article => article.Address), block.Select(static article => article![0]!.GetValue<string>()));
        Assert.Equal(
            Hallermouth.Archive.Articles.Select(static article => article.Published.Value!.Value.Year), facets["years"]!.AsArray().Select(static year => year!.GetValue<int>()));
        string[] people = [.. facets["people"]!["names"]!.AsArray().Select(static name => name!.GetValue<string>())];
        Assert.Equal(Hallermouth.Archive.People.Where(static person => person.Articles.Count > 1).Select(static person => person.Name).Order(StringComparer.Ordinal), people.Order(StringComparer.Ordinal));
        JsonArray of = facets["people"]!["of"]!.AsArray();
        foreach (ArchivePerson person in Hallermouth.Archive.People.Where(static person => person.Articles.Count > 1))
        {
            int number = Array.IndexOf(people, person.Name);
            Assert.Equal(person.Articles, Hallermouth.Archive.Articles.Where((_, i) => of[i] is JsonArray names && names.Any(name => name!.GetValue<int>() == number)));
        }
    }

    [Fact]
    public void The_same_archive_has_the_same_index() => Assert.Equal(
        s_files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => (file.Key, Convert.ToHexString(file.Value))),
        SearchIndex.Of(s_frame).OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => (file.Path, Convert.ToHexString(file.Content))));

    private static IEnumerable<byte[]> Shards() => s_head["terms"]!.AsArray().Select(static name => File(name!));

    private static byte[] File(JsonNode name) => s_files[Paths.SearchIndex + name.GetValue<string>()];

    private static Dictionary<string, List<Posting>> Read() =>
        Shards().SelectMany(static shard => ReadShard(shard)).ToDictionary(static entry => entry.Term, static entry => entry.Postings, StringComparer.Ordinal);

    /// <summary>Reads a shard as <c>site/Search/README.md</c> has its form.</summary>
    private static List<(string Term, List<Posting> Postings)> ReadShard(byte[] content)
    {
        List<(string, List<Posting>)> entries = [];
        byte[] term = [];
        int at = 0;
        while (at < content.Length)
        {
            int shared = Number(content, ref at);
            int own = Number(content, ref at);
            term = [.. term[..shared], .. content[at..(at + own)]];
            at += own;
            int count = Number(content, ref at);
            int end = Number(content, ref at) + at;
            List<Posting> postings = [];
            int article = -1;
            while (at < end)
            {
                int packed = Number(content, ref at);
                article += (packed >> 2) + 1;
                int often = (packed & 2) == 0 ? 1 : content[at++];
                postings.Add(new Posting(article, often >> 6, (often >> 4) & 3, often & 15, (packed & 1) != 0));
            }

            Assert.Equal(count, postings.Count);
            entries.Add((Encoding.UTF8.GetString(term), postings));
        }

        return entries;
    }

    private static int Number(byte[] content, ref int at)
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = content[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    private sealed record Posting(int Article, int Headline, int Summary, int Body, bool IsSpoken);
}
