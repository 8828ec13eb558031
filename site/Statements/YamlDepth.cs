using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteBuilder.Statements;

/// <summary>
/// Looks how deep the values of YAML lie in each other before they are read: what reads them calls itself for each, and a full stack ends
/// the compiler.
/// </summary>
internal static class YamlDepth
{
    /// <summary>Fails at the first value that lies deeper than allowed.</summary>
    /// <exception cref="YamlException">A value lies too deep, or this is no YAML.</exception>
    public static void Check(string yaml, int deepest)
    {
        Parser parser = new(new StringReader(yaml));
        // Neither the stream nor the document is a value.
        int depth = -2;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > deepest && parser.Current is (SequenceStart or MappingStart))
            {
                throw new YamlException(parser.Current.Start, parser.Current.End, "its values are nested too deep");
            }
        }
    }
}
