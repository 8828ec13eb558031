using System;
using System.Collections.Generic;
using SiteBuilder.Images;
using SiteBuilder.Model;
using SiteBuilder.Settings;
using SiteBuilder.Templates;

namespace SiteBuilder.Publishing;

/// <summary>All that a site is made of.</summary>
internal sealed record Publication
{
    /// <summary>The archive.</summary>
    public required ArticleArchive Archive { get; init; }

    /// <summary>What its author states.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>Templates, strings and assets.</summary>
    public required IReadOnlyList<ThemeFile> Theme { get; init; }

    /// <summary>The templates, parsed and checked.</summary>
    public required TemplateSet Templates { get; init; }

    /// <summary>The pictures beside the seeds.</summary>
    public required PictureFolder Pictures { get; init; }

    /// <summary>Pictures that were made before; null for none.</summary>
    public PictureCache? Cache { get; init; }

    /// <summary>The day that the timeline looks back from; null for none.</summary>
    public DateOnly? Day { get; init; }
}
