using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SiteBuilder.Search;

/// <summary>A run of neighbouring terms with their articles: what a browser loads to look one of them up, or all that begin alike.</summary>
/// <param name="First">The first term.</param>
/// <param name="Content">The packed terms.</param>
internal sealed record TermShard(string First, byte[] Content)
{
    /// <summary>About what one term costs to look up, in bytes; a term of more articles has a shard of its own.</summary>
    private const int Wanted = 16_384;

    /// <summary>The terms of an archive, in ordinal order, in shards.</summary>
    public static IReadOnlyList<TermShard> Of(IReadOnlyDictionary<string, PostingList> terms)
    {
        List<TermShard> shards = [];
        List<byte> content = [];
        string first = "";
        byte[] before = [];
        foreach (string term in terms.Keys.Order(StringComparer.Ordinal))
        {
            PostingList articles = terms[term];
            if (content.Count > 0 && content.Count + articles.Bytes.Count > Wanted)
            {
                shards.Add(new TermShard(first, [.. content]));
                content.Clear();
            }

            if (content.Count == 0)
            {
                first = term;
                before = [];
            }

            byte[] bytes = Encoding.UTF8.GetBytes(term);
            int shared = bytes.AsSpan().CommonPrefixLength(before);
            Packed.Write(content, (uint)shared);
            Packed.Write(content, (uint)(bytes.Length - shared));
            content.AddRange(bytes.AsSpan(shared));
            Packed.Write(content, (uint)articles.Count);
            Packed.Write(content, (uint)articles.Bytes.Count);
            content.AddRange(articles.Bytes);
            before = bytes;
        }

        if (content.Count > 0)
        {
            shards.Add(new TermShard(first, [.. content]));
        }

        return shards;
    }
}
