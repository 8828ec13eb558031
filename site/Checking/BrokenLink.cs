namespace SiteBuilder.Checking;

/// <summary>Why a link leads nowhere.</summary>
internal enum LinkFault
{
    /// <summary>The site has no such file.</summary>
    Missing,

    /// <summary>The site has such a file in other capitals, which hosts tell apart.</summary>
    Capitals,

    /// <summary>The file is there, and has no such anchor.</summary>
    Anchor,

    /// <summary>The address is on the site's host, but outside of the site.</summary>
    Outside,
}

/// <summary>A link that leads nowhere.</summary>
/// <param name="Fault">Why.</param>
/// <param name="Page">Path of the page in the site.</param>
/// <param name="Address">The address.</param>
/// <param name="File">The file that was meant, but for its capitals or the base path; for a missing anchor the one that is led to; null where none is known.</param>
internal sealed record BrokenLink(LinkFault Fault, string Page, LinkAddress Address, string? File);
