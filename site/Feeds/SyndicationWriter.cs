using System;
using System.Globalization;
using System.Linq;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using SiteBuilder.Outputs;

namespace SiteBuilder.Feeds;

/// <summary>Writes feeds as Atom (RFC 4287) and as RSS 2.0, with the framework's writers.</summary>
internal static class SyndicationWriter
{
    private const string Atom = "application/atom+xml";
    private const string Rss = "application/rss+xml";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace s_history = "http://purl.org/syndication/history/1.0";
    private static readonly XNamespace s_tombstones = "http://purl.org/atompub/tombstones/1.0";
    private static readonly XmlQualifiedName s_language = new("lang", "http://www.w3.org/XML/1998/namespace");

    /// <summary>The feed as Atom, in UTF-8.</summary>
    public static byte[] WriteAtom(Feed feed)
    {
        SyndicationFeed syndication = Of(feed, Atom, isAtom: true);
        if (feed.IsArchive)
        {
            syndication.ElementExtensions.Add(new XElement(s_history + "archive").CreateReader());
        }

        foreach ((string id, DateOnly since) in feed.Deleted)
        {
            syndication.ElementExtensions.Add(new XElement(
                s_tombstones + "deleted-entry", new XAttribute("ref", id),
                new XAttribute("when", Instant(since).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))).CreateReader());
        }

        return XmlFile.Write(new Atom10FeedFormatter(syndication).WriteTo);
    }

    /// <summary>The feed as RSS, in UTF-8. What RSS has no name for stands in elements of Atom and of the Dublin Core.</summary>
    public static byte[] WriteRss(Feed feed) => XmlFile.Write(new Rss20FeedFormatter(Of(feed, Rss, isAtom: false), serializeExtensionsAsAtom: false).WriteTo);

    private static SyndicationFeed Of(Feed feed, string mediaType, bool isAtom)
    {
        SyndicationFeed syndication = new(feed.Items.Select(item => Of(item, isAtom)))
        {
            Id = feed.Id,
            Title = new TextSyndicationContent(feed.Title),
            Description = feed.Subtitle is { } subtitle ? new TextSyndicationContent(subtitle) : isAtom ? null : new TextSyndicationContent(feed.Title),
            Language = feed.Language,
            Copyright = feed.Rights is { } rights ? new TextSyndicationContent(rights) : null,
            LastUpdatedTime = Instant(feed.Updated),
        };
        syndication.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(feed.Page), "text/html"));
        if (isAtom)
        {
            syndication.Authors.Add(new SyndicationPerson { Name = feed.Author });
            syndication.Links.Add(SyndicationLink.CreateSelfLink(new Uri(feed.Self), mediaType));
            foreach ((string relation, string address) in feed.Chain)
            {
                syndication.Links.Add(new SyndicationLink(new Uri(address), relation, null, mediaType, 0));
            }
        }
        else
        {
            syndication.ElementExtensions.Add(new XElement(
                XName.Get("link", "http://www.w3.org/2005/Atom"), new XAttribute("rel", "self"), new XAttribute("type", mediaType), new XAttribute("href", feed.Self))
                .CreateReader());
        }

        return syndication;
    }

    private static SyndicationItem Of(FeedItem item, bool isAtom)
    {
        SyndicationItem syndication = new()
        {
            Id = item.Id,
            Title = new TextSyndicationContent(item.Title),
            LastUpdatedTime = Instant(item.Updated),
            Summary = new TextSyndicationContent(item.Summary),
        };
        if (item.Published is { } published)
        {
            syndication.PublishDate = Instant(published);
        }

        syndication.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(item.Address), isAtom ? "text/html" : null));
        foreach (string category in item.Categories)
        {
            syndication.Categories.Add(new SyndicationCategory(category));
        }

        if (isAtom)
        {
            syndication.AttributeExtensions.Add(s_language, item.Language);
            syndication.Content = item.Content is { } content ? SyndicationContent.CreateHtmlContent(content) : null;
            if (item.Original is { } original)
            {
                syndication.Links.Add(new SyndicationLink(new Uri(original), "via", null, "text/html", 0));
            }
        }
        else if (item.Content is { } content)
        {
            syndication.Summary = SyndicationContent.CreateHtmlContent(content);
        }

        foreach (string author in item.Authors)
        {
            // An author of RSS is an address of e-mail, which captures do not have.
            if (isAtom)
            {
                syndication.Authors.Add(new SyndicationPerson { Name = author });
            }
            else
            {
                syndication.ElementExtensions.Add("creator", DublinCore, author);
            }
        }

        return syndication;
    }

    private static DateTimeOffset Instant(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
