using System.Collections.Generic;
using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteBuilder.Statements;

/// <summary>
/// Looks at YAML before it is read. What reads it calls itself for each value within another, and for each part of a key that is a list or
/// stands for one, however often: a full stack ends the compiler, and lists of lists of lists never do.
/// </summary>
internal static class YamlDepth
{
    /// <summary>Fails at the first value that lies deeper than allowed, and at the first key that is no text.</summary>
    /// <exception cref="YamlException">A value lies too deep, a key is no text, or this is no YAML.</exception>
    public static void Check(string yaml, int deepest)
    {
        Parser parser = new(new StringReader(yaml));
        // For each value around the place: whether a key of it comes next; null for a list, which has none.
        Stack<bool?> around = new();
        while (parser.MoveNext())
        {
            ParsingEvent found = parser.Current!;
            if (found is SequenceEnd or MappingEnd)
            {
                around.Pop();
            }
            else if (found is NodeEvent or AnchorAlias)
            {
                if (around.Count > 0)
                {
                    bool? isKey = around.Pop();
                    around.Push(!isKey);
                    Require(isKey != true || found is Scalar, found, "a key must be a text");
                }

                if (found is SequenceStart or MappingStart)
                {
                    around.Push(found is MappingStart ? true : null);
                    Require(around.Count <= deepest, found, "its values are nested too deep");
                }
            }
        }
    }

    private static void Require(bool holds, ParsingEvent found, string otherwise)
    {
        if (!holds)
        {
            throw new YamlException(found.Start, found.End, otherwise);
        }
    }
}
