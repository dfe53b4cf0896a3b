using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Repartie.Core.Tests.Conventions;

/// <summary>The public surface of the library as text, one line a member, in ordinal order: the same for every target.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["Boolean"] = "bool",
        ["Byte"] = "byte",
        ["Char"] = "char",
        ["Double"] = "double",
        ["Int32"] = "int",
        ["Int64"] = "long",
        ["Object"] = "object",
        ["String"] = "string",
        ["Void"] = "void",
    };

    public static Assembly Library => typeof(TriageEngine).Assembly;

    public static IEnumerable<Type> Types => Library.GetExportedTypes().OrderBy(static t => t.FullName, StringComparer.Ordinal);

    public static string Text
    {
        get
        {
            StringBuilder text = new();
            foreach (Type type in Types)
            {
                text.Append(Head(type)).Append('\n');
                foreach (string member in MembersOf(type).Select(Line).Order(StringComparer.Ordinal))
                {
                    text.Append("    ").Append(member).Append('\n');
                }
            }

            return text.ToString();
        }
    }

    /// <summary>What a type declares for others to use: no accessors, no compiler's doing.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type)
        => type.GetMembers(Declared).Where(member => member switch
        {
            MethodBase method => IsSeen(method) && (!method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal)),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
            FieldInfo field => (field.IsPublic || field.IsFamily) && field.Name != "value__",
            EventInfo => true,
            _ => false,
        });

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Head(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsValueType ? "readonly struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        string[] bases = [.. (type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum) ? new[] { b } : []).Concat(type.IsEnum ? [] : type.GetInterfaces()).Select(Name).Order(StringComparer.Ordinal)];
        return $"{kind} {type.FullName}" + (bases.Length > 0 ? " : " + string.Join(", ", bases) : string.Empty);
    }

    private static string Line(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } constant => $"const {Name(constant.FieldType)} {constant.Name} = {Value(constant.GetRawConstantValue())}",
        FieldInfo field => $"field {Name(field.FieldType)} {field.Name}",
        PropertyInfo property => $"{(property.GetAccessors(true)[0].IsStatic ? "static " : string.Empty)}{Name(property.PropertyType)} {property.Name} {{ {string.Join(" ", property.GetAccessors().Select(static a => a.Name[..3] + ";"))} }}",
        ConstructorInfo constructor => $"ctor({Parameters(constructor)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : string.Empty)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => member.ToString()!,
    };

    private static string Parameters(MethodBase method)
        => string.Join(", ", method.GetParameters().Select(static p =>
            (p.IsOut ? "out " : string.Empty) + (p.GetCustomAttribute<ParamArrayAttribute>() is null ? string.Empty : "params ") + Name(p.ParameterType) + " " + p.Name + (p.HasDefaultValue ? " = " + Value(p.DefaultValue) : string.Empty)));

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Name(inner) + "?";
        }

        return type.IsGenericType
            ? type.Name[..type.Name.IndexOf('`')] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">"
            : type.Namespace == "System" && Keywords.TryGetValue(type.Name, out string? keyword) ? keyword : type.Name;
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
