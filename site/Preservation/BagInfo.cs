using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SiteBuilder.Settings;

namespace SiteBuilder.Preservation;

/// <summary>What a bag says of itself (RFC 8493, 2.2.2). It has no day but a stated one, so that the same archive gives the same bag.</summary>
/// <param name="Settings">What the author states of the site.</param>
/// <param name="Organization">Who hands the bag over; null where that is not stated.</param>
/// <param name="Day">The day of the bag; null where none is stated.</param>
internal sealed record BagInfo(SiteSettings Settings, string? Organization, DateOnly? Day)
{
    /// <summary>The line that tells a bag of this product from others.</summary>
    public const string Agent = "Bag-Software-Agent: SiteBuilder";

    /// <summary>The file.</summary>
    /// <param name="bytes">Bytes of the payload.</param>
    /// <param name="files">Files of the payload.</param>
    public byte[] Write(long bytes, int files) => Encoding.UTF8.GetBytes(string.Concat(Lines(bytes, files).Select(static line => line + "\n")));

    private IEnumerable<string> Lines(long bytes, int files)
    {
        if (!string.IsNullOrWhiteSpace(Organization))
        {
            yield return "Source-Organization: " + OnOneLine(Organization);
        }

        yield return "External-Description: " + OnOneLine(Settings.Tagline is { } tagline ? $"{Settings.Title}: {tagline}" : Settings.Title);
        if (Settings.Address != SiteSettings.LocalAddress)
        {
            yield return "External-Identifier: " + Settings.Address.AbsoluteUri;
        }

        if (Day is { } day)
        {
            yield return "Bagging-Date: " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"Payload-Oxum: {bytes}.{files}");
        yield return Agent;
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
