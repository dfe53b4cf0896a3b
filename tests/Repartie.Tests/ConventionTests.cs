using System;
using System.Linq;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Repartie.Tests;

public sealed class ConventionTests
{
    private static readonly Type[] Public = typeof(RepartieEngines).Assembly.GetExportedTypes();

    [Fact]
    public void Public_types_are_sealed_and_in_one_namespace()
    {
        Public.Where(static t => !t.IsSealed).ShouldBeEmpty();
        Public.Where(static t => t.Namespace != "Repartie").ShouldBe([typeof(RepartieServiceCollectionExtensions)]);
    }

    [Fact]
    public void Only_options_can_be_set()
        => Public.Where(static t => t != typeof(RepartieOptions)).SelectMany(static t => t.GetProperties()).Where(static p => p.SetMethod is { IsPublic: true }).ShouldBeEmpty();

    [Fact]
    public void The_library_of_validators_does_not_show()
    {
        Type[] shown =
        [
            .. Public.SelectMany(static t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)).SelectMany(static member => member switch
            {
                MethodInfo method => method.GetParameters().Select(static p => p.ParameterType).Append(method.ReturnType),
                ConstructorInfo constructor => constructor.GetParameters().Select(static p => p.ParameterType),
                FieldInfo field => [field.FieldType],
                _ => [],
            }),
        ];

        shown.Where(static t => t.FullName?.Contains("FluentValidation", StringComparison.Ordinal) ?? false).ShouldBeEmpty();
    }

    [Fact]
    public void Codes_are_unique_across_both_lists()
    {
        string[] codes = [.. new[] { typeof(FaultCodes), typeof(LiveFaultCodes) }.SelectMany(static t => t.GetFields()).Select(static f => (string)f.GetRawConstantValue()!)];

        codes.Distinct(StringComparer.Ordinal).Count().ShouldBe(codes.Length);
    }
}
