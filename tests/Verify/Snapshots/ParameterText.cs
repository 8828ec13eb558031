using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace Snapshots;

/// <summary>The arguments of a test as a part of a file name: the same on any machine and in any culture.</summary>
internal static class ParameterText
{
    // What Windows refuses, on every system: a snapshot written on one must check out on another.
    private const string Unsafe = "\"\\<>|:*?/";

    /// <summary><c>_name=value</c> for each given argument; empty where none is given.</summary>
    public static string Of(MethodInfo test, IReadOnlyList<object?> arguments)
    {
        ParameterInfo[] parameters = test.GetParameters();
        return arguments.Count <= parameters.Length
            ? string.Concat(arguments.Zip(parameters, (argument, parameter) => $"_{parameter.Name}={Print(argument)}"))
            : throw new InvalidOperationException(
                $"{arguments.Count} arguments are given to name the snapshot, but {test.Name} has only {parameters.Length} parameters.");
    }

    private static string Print(object? value) => value switch
    {
        null => "null",
        string text => Safe(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime or DateTimeOffset or TimeOnly or IDictionary => throw new NotSupportedException(
            $"A {value.GetType().Name} does not name a snapshot; pass it to UseParameters as the text that the name should have."),
        IFormattable formattable => Safe(formattable.ToString(null, CultureInfo.InvariantCulture)),
        IEnumerable list => PrintAll(list) is { Length: > 0 } items ? items : "[]",
        _ => Safe(value.ToString() ?? ""),
    };

    private static string PrintAll(IEnumerable list) => string.Join(',', list.Cast<object?>().Select(item => item switch
    {
        IEnumerable inner and not string => $"[{PrintAll(inner)}]",
        _ => Print(item),
    }));

    private static string Safe(string text) =>
        string.Create(text.Length, text, static (name, from) =>
        {
            for (int i = 0; i < name.Length; i++)
            {
                name[i] = from[i] < ' ' || Unsafe.Contains(from[i], StringComparison.Ordinal) ? '-' : from[i];
            }
        });
}
