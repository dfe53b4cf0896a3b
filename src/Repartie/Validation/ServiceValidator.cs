using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>
/// Where a charter states response targets, each network that serves customers has one; else its posts would have no deadline. A warning
/// only. Without any target of its own a charter has the built-in ones.
/// </summary>
internal sealed class ServiceValidator : DocumentValidator
{
    public ServiceValidator()
    {
        RuleFor(static document => document.Root).Custom(static (root, context) =>
        {
            JsonNode[] targets = [.. root.ItemsAt("responses").Where(static t => t.Part("first") is not null)];
            if (root.Part("responses") is not { } responses || targets.Length == 0 || targets.Any(static t => t.Part("network") is null))
            {
                return;
            }

            HashSet<Network> covered = [.. targets.Select(static t => t.TextAt("network")).Where(static n => n is not null).Select(static n => new Network(n!))];
            foreach ((Network network, JsonNode at) in ServiceNetworks(context.InstanceToValidate, responses).Where(n => !covered.Contains(n.Network)))
            {
                context.Warning(LiveFaultCodes.NoResponseTarget, $"Customers are served on '{network.Name}', and no response target holds there, so its posts have no deadline; add one under 'responses'.", at);
            }
        });
    }

    private static IEnumerable<(Network Network, JsonNode At)> ServiceNetworks(CharterDocument document, JsonNode responses)
    {
        if (document.Root.ObjectAt("networks") is not { } networks)
        {
            return document.Starter.Networks.Where(static n => n.Role == NetworkRole.Service).Select(n => (n.Network, responses));
        }

        return networks.Members
            .Where(static m => m.Key.Trim().Length > 0 && (m.Value.TextAt("role") ?? "service").Equals("service", StringComparison.OrdinalIgnoreCase))
            .Select(static m => (new Network(m.Key), m.Value));
    }
}
