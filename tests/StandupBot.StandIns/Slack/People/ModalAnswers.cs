using System.Text.Json.Nodes;
using StandupBot.StandIns.Slack.WebApi;

namespace StandupBot.StandIns.Slack.People;

/// <summary>What happens to a modal after the app's answer. https://docs.slack.dev/surfaces/modals</summary>
internal static class ModalAnswers
{
    public static IReadOnlyList<string> Apply(SlackWorkspace workspace, SlackView view, JsonObject? answer)
    {
        lock (workspace.Gate)
        {
            switch ((string?)answer?["response_action"])
            {
                case null:
                    workspace.Modals.Remove(view);
                    return [];
                case "clear":
                    workspace.Modals.RemoveAll(m => m.UserId == view.UserId);
                    return [];
                case "errors":
                    return Errors(view, (JsonObject)answer!["errors"]!);
                case "update":
                    (view.Shown, view.Hash) = (Checked(answer!), ViewMethods.NewHash(workspace));
                    return [];
                case "push":
                    workspace.Modals.Add(new SlackView { Id = workspace.NextId("V"), UserId = view.UserId, Shown = Checked(answer!), Hash = ViewMethods.NewHash(workspace) });
                    return [];
                case var unknown:
                    throw new InvalidOperationException($"Slack knows no response_action '{unknown}'.");
            }
        }
    }

    private static JsonObject Checked(JsonObject answer)
    {
        var view = (JsonObject)answer["view"]!.DeepClone();
        var problems = BlockLimits.OfView(view);
        return problems.Count == 0 ? view : throw new InvalidOperationException(string.Join("; ", problems));
    }

    /// <summary>Errors name blocks; one that names none makes the window say that something went wrong.</summary>
    private static List<string> Errors(SlackView view, JsonObject errors)
    {
        var blocks = ((JsonArray)view.Shown["blocks"]!).OfType<JsonObject>().Where(b => (string?)b["type"] == "input").Select(b => (string?)b["block_id"]).ToList();
        if (errors.Count == 0 || errors.Any(e => !blocks.Contains(e.Key)))
            throw new InvalidOperationException($"Errors must name input blocks of the view: {errors.ToJsonString()}");
        return [.. errors.Select(e => (string)e.Value!)];
    }
}
