using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>Lists to choose from: boxes for a few, a menu for more, a menu in groups above a hundred.</summary>
internal static class Choices
{
    private const int MostGroups = 100;

    internal static JsonObject Of(Field.Choice choice)
    {
        List<Option> options = [.. choice.Options.DistinctBy(o => o.Value).Take(Limits.Options * MostGroups)];
        List<Option> chosen = [.. options.Where(o => choice.Initial.Contains(o.Value))];
        if (choice.Multiple && options.Count <= Limits.Checkboxes)
            return FormElements.With(Options(FormElements.Element("checkboxes"), options), "initial_options", Array(chosen));
        if (choice.Multiple)
            return FormElements.With(Options(FormElements.Element("multi_static_select"), options), "initial_options", Array(chosen));
        return FormElements.With(Options(FormElements.Element("static_select"), options), "initial_option", chosen.Count > 0 ? Option(chosen[0]) : null);
    }

    internal static JsonObject Option(Option option) =>
        new() { ["text"] = PlainText.Of(option.Label, Limits.Option), ["value"] = Cut.At(option.Value, Limits.Option) };

    private static JsonObject Options(JsonObject element, List<Option> options)
    {
        if (options.Count <= Limits.Options)
            element["options"] = Array(options);
        else
            element["option_groups"] = new JsonArray([.. options.Chunk(Limits.Options).Select(Group)]);
        return element;
    }

    private static JsonObject Group(Option[] options) => new()
    {
        ["label"] = PlainText.Of($"{Cut.At(options[0].Label, 30)} - {Cut.At(options[^1].Label, 30)}", Limits.Option), ["options"] = Array(options),
    };

    private static JsonArray? Array(IReadOnlyCollection<Option> options) => options.Count == 0 ? null : new JsonArray([.. options.Select(Option)]);
}
