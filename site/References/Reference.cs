using System;
using System.Linq;

namespace SiteBuilder.References;

/// <summary>What the address of a link means within an archive; <c>README.md</c> beside this file tells all forms.</summary>
/// <param name="Kind">What it refers to.</param>
/// <param name="Name">Slug, path or name, without percent signs; for another address all of it, as it stands.</param>
/// <param name="Anchor">What follows the name of an article from '#' on; empty for nothing.</param>
internal readonly record struct Reference(ReferenceKind Kind, string Name, string Anchor)
{
    private static readonly (string Scheme, ReferenceKind Kind)[] s_schemes =
    [
        ("article", ReferenceKind.Article), ("person", ReferenceKind.Person), ("place", ReferenceKind.Place),
        ("organization", ReferenceKind.Organization), ("organisation", ReferenceKind.Organization),
    ];

    private static readonly string[] s_seeds = [".txt", ".md"];

    /// <summary>Tells what an address means. It never fails: what is no reference is <see cref="ReferenceKind.Other"/>.</summary>
    /// <param name="address">The address of a link as it is written.</param>
    public static Reference Parse(string address)
    {
        int end = address.IndexOfAny([':', '/', '?', '#']);
        if (end >= 0 && address[end] == ':')
        {
            string scheme = address.Substring(0, end).ToLowerInvariant();
            ReferenceKind kind = s_schemes.FirstOrDefault(pair => pair.Scheme == scheme).Kind;
            string rest = address.Substring(end + 1);
            return kind switch
            {
                ReferenceKind.Other => new Reference(kind, address, ""),
                ReferenceKind.Article => WithAnchor(kind, rest),
                _ => new Reference(kind, Decode(rest), ""),
            };
        }

        Reference seed = WithAnchor(ReferenceKind.Seed, address);
        bool isSeed = end != 0 && address.IndexOf('?') < 0
            && s_seeds.Any(ending => seed.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return isSeed ? seed : new Reference(ReferenceKind.Other, address, "");
    }

    /// <summary>The path from the folder of seeds of a path from one seed to another; null where it leads out of the folder.</summary>
    /// <param name="seed">Path of the seed with the link, with slashes.</param>
    public string? PathFrom(string seed)
    {
        string[] parts = [.. seed.Substring(0, Math.Max(0, seed.LastIndexOf('/'))).Split('/'), .. Name.Split('/')];
        string[] path = new string[parts.Length];
        int depth = 0;
        foreach (string part in parts)
        {
            if (part == ".." && depth-- == 0)
            {
                return null;
            }

            if (part is not ("." or ".." or ""))
            {
                path[depth++] = part;
            }
        }

        return string.Join("/", path, 0, depth);
    }

    /// <summary>The path from one seed to another, as <see cref="PathFrom"/> reads it.</summary>
    public static string PathBetween(string from, string to)
    {
        string[] left = from.Split('/');
        string[] right = to.Split('/');
        int common = 0;
        while (common < left.Length - 1 && common < right.Length - 1 && left[common] == right[common])
        {
            common++;
        }

        return string.Join("/", Enumerable.Repeat("..", left.Length - 1 - common).Concat(right.Skip(common)));
    }

    private static Reference WithAnchor(ReferenceKind kind, string text)
    {
        int hash = text.IndexOf('#');
        return hash < 0
            ? new Reference(kind, Decode(text), "")
            : new Reference(kind, Decode(text.Substring(0, hash)), text.Substring(hash));
    }

    /// <summary>A plus sign is a plus sign: names such as "Canal+" have one, and a path knows no other meaning of it.</summary>
    private static string Decode(string text) => Uri.UnescapeDataString(text).Trim();
}
