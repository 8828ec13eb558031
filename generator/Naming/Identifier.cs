using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using SiteBuilder.Names;

namespace SiteBuilder.Generator.Naming;

/// <summary>The C# name of an article: the words of its headline, each with a capital, in whatever script they are.</summary>
internal static class Identifier
{
    private const int Longest = 80;

    /// <summary>Members that every class has; a property of that name would hide them or clash.</summary>
    private static readonly string[] s_members =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "Articles"];

    /// <summary>A valid identifier that is no keyword; "Article" and a hash where the headline has no letter or digit.</summary>
    public static string Of(string headline, string path)
    {
        StringBuilder name = new(Longest);
        bool starts = true;
        foreach (char c in headline.Normalize(NormalizationForm.FormC))
        {
            if (c is '\'' or '\u2019')
            {
                continue;
            }

            if (!IsPart(c))
            {
                starts = true;
                if (name.Length >= Longest)
                {
                    break;
                }

                continue;
            }

            if (name.Length >= Longest + 40)
            {
                break;
            }

            name.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }

        // A digit may not start an identifier, and years often start headlines.
        if (name.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name.Insert(0, '_');
        }

        string result = name.Length == 0 ? "Article" + PathHash.Of(path) : name.ToString();
        return System.Array.IndexOf(s_members, result) >= 0 ? result + "_" : result;
    }

    /// <summary>Letters, digits and marks; formatting characters are dropped, since the compiler ignores them when it compares names.</summary>
    private static bool IsPart(char c) =>
        c != '_' && SyntaxFacts.IsIdentifierPartCharacter(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.ConnectorPunctuation);
}
