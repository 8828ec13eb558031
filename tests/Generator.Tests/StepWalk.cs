using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SiteBuilder.Generator.Tests;

/// <summary>Walks everything that can be reached from a value, to see what a step of the pipeline keeps alive.</summary>
internal sealed class StepWalk
{
    private static readonly Type[] s_forbidden =
        [typeof(Compilation), typeof(SyntaxNode), typeof(ISymbol), typeof(Location), typeof(SyntaxTree), typeof(SourceText), typeof(AdditionalText)];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The path to each value that no step may hold.</summary>
    public List<string> Found { get; } = [];

    /// <summary>Number of objects that were looked at.</summary>
    public int Seen => _seen.Count;

    public void Visit(object? value, string path)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is Type or MemberInfo or Delegate || !_seen.Add(value))
        {
            return;
        }

        if (Array.Exists(s_forbidden, type => type.IsInstanceOfType(value)))
        {
            Found.Add($"{path}: {value.GetType()}");
            return;
        }

        if (value is Array array)
        {
            foreach (object? item in (IEnumerable)array)
            {
                Visit(item, path + "[]");
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(field.GetValue(value), path + "." + field.Name);
            }
        }
    }
}
