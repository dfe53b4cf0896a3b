using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Conventions;

/// <summary>How public types are made: closed, immutable, documented, in one namespace.</summary>
public sealed class ConventionTests
{
    [Fact]
    public void Public_types_are_in_the_one_namespace()
        => PublicApi.Types.Where(static t => t.Namespace != "Repartie").Select(static t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void Public_types_are_sealed_abstract_static_enums_or_structs()
        => PublicApi.Types.Where(static t => !t.IsSealed && !t.IsAbstract && !t.IsEnum && !t.IsValueType && !t.IsInterface).Select(static t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void Abstract_types_cannot_be_derived_from_outside_unless_they_say_so()
        => PublicApi.Types.Where(static t => t is { IsAbstract: true, IsSealed: false, IsInterface: false } && t.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance).Any(static c => c.IsFamily || c.IsFamilyOrAssembly))
            .Select(static t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void There_are_no_public_setters()
        => PublicApi.Types.SelectMany(static t => t.GetProperties()).Where(static p => p.DeclaringType!.Assembly == PublicApi.Library && p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(static m => m.Name == "IsExternalInit"))
            .Select(static p => $"{p.DeclaringType!.Name}.{p.Name}").ShouldBeEmpty();

    [Fact]
    public void There_are_no_public_fields_but_constants()
        => PublicApi.Types.Where(static t => !t.IsEnum).SelectMany(static t => t.GetFields()).Where(static f => !f.IsLiteral).Select(static f => $"{f.DeclaringType!.Name}.{f.Name}").ShouldBeEmpty();

    [Fact]
    public void No_public_member_gives_a_list_that_can_be_changed()
    {
        Type[] changeable = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(IDictionary<,>), typeof(ICollection<>)];
        PublicApi.Types.SelectMany(static t => t.GetProperties()).Where(p => p.PropertyType.IsArray || (p.PropertyType.IsGenericType && changeable.Contains(p.PropertyType.GetGenericTypeDefinition())))
            .Select(static p => $"{p.DeclaringType!.Name}.{p.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Lists_of_the_model_cannot_be_cast_and_changed()
    {
        Decision decision = Harness.Engines.General.Decide(new Post("my mail is jean.dupont@gmail.com", media: [new Media("photo")]));
        object[] lists = [decision.Alternatives, decision.Reasons, decision.Review, decision.Reasons[0].Evidence, decision.Moderation!.Spans, decision.Shadows, new Post("x", media: [new Media("photo")]).Media, FactNames.All, Sector.WithStarter, Charter.Starter(Sector.General).Scope.Topics, Charter.Starter(Sector.General).Contact.Forms];
        foreach (object list in lists)
        {
            (list is Array { Length: > 0 }).ShouldBeFalse(list.GetType().Name);
            (list is System.Collections.IList { IsReadOnly: false, Count: > 0 }).ShouldBeFalse(list.GetType().Name);
        }
    }

    [Fact]
    public void The_traces_and_faults_cannot_be_cast_and_changed()
    {
        TriageTrace trace = Harness.Engines.General.Trace(new Post("my order is late"));
        IReadOnlyList<CharterFault> faults = Harness.Engines.Faults("{ \"brand\": 1 }");
        foreach (object list in new object[] { trace.Signals, trace.FiredRules, trace.Signals.First(static s => s.Evidence.Count > 0).Evidence, faults })
        {
            (list is Array { Length: > 0 }).ShouldBeFalse(list.GetType().Name);
            (list is System.Collections.IList { IsReadOnly: false, Count: > 0 }).ShouldBeFalse(list.GetType().Name);
        }

        (trace.Points is IDictionary<Disposition, int> { IsReadOnly: false }).ShouldBeFalse();
        (Charter.Starter(Sector.General).Departments is IDictionary<Department, LocalizedText?> { IsReadOnly: false }).ShouldBeFalse();
        (Charter.Starter(Sector.General).Scope.Topics[0].Phrases is IDictionary<string, IReadOnlyList<string>> { IsReadOnly: false }).ShouldBeFalse();
    }

    [Fact]
    public void The_zero_member_of_an_enum_has_a_name()
        => PublicApi.Types.Where(static t => t.IsEnum && !Enum.IsDefined(t, Enum.ToObject(t, 0))).Select(static t => t.Name).ShouldBeEmpty();

    [Fact]
    public void The_cautious_member_is_the_zero_member()
    {
        default(Disposition).ShouldBe(Disposition.Escalate);
        default(Priority).ShouldBe(Priority.Urgent);
        default(FaultSeverity).ShouldBe(FaultSeverity.Error);
        default(ReplyKind).ShouldBe(ReplyKind.None);
    }

    [Fact]
    public void Structs_are_read_only_and_know_equality()
    {
        foreach (Type type in PublicApi.Types.Where(static t => t.IsValueType && !t.IsEnum))
        {
            type.GetCustomAttributes().ShouldContain(static a => a.GetType().Name == "IsReadOnlyAttribute", type.Name);
            type.GetInterfaces().ShouldContain(typeof(IEquatable<>).MakeGenericType(type), type.Name);
            type.GetMethod("op_Equality").ShouldNotBeNull(type.Name);
        }
    }

    [Fact]
    public void What_equals_has_the_same_hash()
    {
        object[][] pairs =
        [
            [new Network("twitter"), Network.X], [new Department("Legal"), Department.Legal], [new Sector(" Bank"), new Sector("bank")], [default(Sector), Sector.General], [default(Department), Department.CustomerService],
            [new Lean(Disposition.OffTopic, 3), new Lean(Disposition.OffTopic, 3)], [LocalizedText.Of("a", "b"), LocalizedText.Of("a", "b")], [new Media("Photo"), new Media("photo")], [OpeningHours.Parse("Mon 9h00-18h00"), OpeningHours.Parse("Mon 09:00-18:00")],
            [Harness.Engines.General.Stamp, TriageEngine.Create(Charter.Starter(Sector.General)).Stamp],
        ];
        foreach (object[] pair in pairs)
        {
            pair[0].ShouldBe(pair[1]);
            pair[0].GetHashCode().ShouldBe(pair[1].GetHashCode(), pair[0].ToString());
            pair[0].Equals(null).ShouldBeFalse();
            pair[0].Equals(new object()).ShouldBeFalse();
        }
    }

    [Fact]
    public void Every_public_member_is_documented()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Repartie.Core.xml");
        File.Exists(file).ShouldBeTrue(file);
        Dictionary<string, XElement> entries = XDocument.Load(file).Descendants("member").ToDictionary(static m => m.Attribute("name")!.Value, StringComparer.Ordinal);
        List<string> missing = [];
        foreach (Type type in PublicApi.Types)
        {
            Check(entries, missing, "T:" + type.FullName);
            foreach (MemberInfo member in PublicApi.MembersOf(type).Where(static m => m is not ConstructorInfo { IsPublic: false } && m is not MethodInfo { IsFamily: true }))
            {
                string prefix = member switch { FieldInfo => "F:", PropertyInfo => "P:", EventInfo => "E:", _ => "M:" };
                string name = prefix + type.FullName + "." + (member is ConstructorInfo ? "#ctor" : member.Name);
                if (!entries.Keys.Any(k => k == name || k.StartsWith(name + "(", StringComparison.Ordinal)) && !IsParameterlessOfEnum(type, member))
                {
                    missing.Add(name);
                }
            }
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Every_summary_says_something()
    {
        foreach (XElement member in XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Repartie.Core.xml")).Descendants("member"))
        {
            string name = member.Attribute("name")!.Value;
            if (!PublicApi.Types.Any(t => name == "T:" + t.FullName || name.Substring(2).StartsWith(t.FullName + ".", StringComparison.Ordinal)))
            {
                continue;
            }

            bool said = member.Element("inheritdoc") is not null || member.Element("summary")?.Value.Trim().Length > 3;
            (said || member.Elements("param").Any()).ShouldBeTrue(name);
        }
    }

    [Fact]
    public void The_assembly_is_strong_named_and_depends_on_nothing_unexpected()
    {
        PublicApi.Library.GetName().GetPublicKeyToken().ShouldNotBeNull().Length.ShouldBe(8);
        PublicApi.Library.GetReferencedAssemblies().Where(static a => !a.Name!.StartsWith("System", StringComparison.Ordinal) && a.Name is not ("netstandard" or "Microsoft.Bcl.HashCode")).Select(static a => a.Name).ShouldBeEmpty();
    }

    private static void Check(Dictionary<string, XElement> entries, List<string> missing, string name)
    {
        if (!entries.ContainsKey(name))
        {
            missing.Add(name);
        }
    }

    private static bool IsParameterlessOfEnum(Type type, MemberInfo member) => type.IsEnum && member is MethodBase;
}
