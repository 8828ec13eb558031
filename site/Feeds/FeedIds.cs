using System;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Settings;

namespace SiteBuilder.Feeds;

/// <summary>
/// Ids that stay when a site moves to another address: UUIDs of version 8 (RFC 9562), the first bits of a SHA-256 over the archive's id and a name.
/// </summary>
/// <param name="settings">They name the archive.</param>
internal sealed class FeedIds(SiteSettings settings)
{
    private readonly string _archive = settings.Id ?? settings.Title;

    /// <summary>The id of an article, or of what is left of it.</summary>
    /// <param name="slug">Its slug, which is unique in the archive.</param>
    public string OfArticle(string slug) => Of("article", slug);

    /// <summary>The id of a feed.</summary>
    /// <param name="path">Path of its page, or of its document in a chain.</param>
    public string OfFeed(string path) => Of("feed", path);

    private string Of(string kind, string name)
    {
        Span<byte> bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{_archive}\n{kind}\n{name}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
