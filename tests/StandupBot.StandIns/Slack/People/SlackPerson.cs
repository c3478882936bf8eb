using System.Text.Json.Nodes;
using StandupBot.StandIns.Slack.WebApi;

namespace StandupBot.StandIns.Slack.People;

/// <summary>A person at their Slack window: what they do reaches the app as the service would bring it.</summary>
public sealed class SlackPerson(SlackStandIn service, SlackWorkspace workspace, SlackUser user)
{
    public SlackUser User => user;

    /// <summary>The chat with the bot.</summary>
    public SlackChannel Direct => workspace.Direct(user.Id);

    /// <summary>What Slack told this person by itself, such as that a command was not answered in time.</summary>
    public List<string> Warnings { get; } = [];

    public async Task<SlackMessage> TypeAsync(SlackChannel channel, string text, string? threadTs = null)
    {
        SlackMessage message;
        lock (workspace.Gate)
        {
            message = new SlackMessage { Ts = workspace.NextTs(), ChannelId = channel.Id, UserId = user.Id, Text = Typed(text), ThreadTs = threadTs };
            channel.Messages.Add(message);
        }

        message.Taken = await TellAsync(channel, MessageEvents.Posted(workspace, channel, message));
        return message;
    }

    public async Task EditAsync(SlackChannel channel, SlackMessage message, string into)
    {
        JsonObject happening;
        lock (workspace.Gate)
        {
            message.Before.Add(message.Text);
            (message.Text, message.EditedTs) = (Typed(into), workspace.NextTs());
            happening = MessageEvents.Changed(workspace, channel, message, message.Before[^1]);
        }

        message.Taken = await TellAsync(channel, happening);
    }

    public Task DeleteAsync(SlackChannel channel, SlackMessage message)
    {
        JsonObject happening;
        lock (workspace.Gate)
        {
            message.Deleted = true;
            happening = MessageEvents.Deleted(workspace, channel, message);
        }

        return TellAsync(channel, happening);
    }

    /// <summary>The bot is put into a channel by this person.</summary>
    public Task InviteBotAsync(SlackChannel channel) => JoinAsync(channel, workspace.BotUserId);

    public async Task JoinAsync(SlackChannel channel, string userId)
    {
        lock (workspace.Gate)
            channel.Members.Add(userId);
        await service.Delivery.EventAsync(workspace, "member_joined_channel", Moved(channel, userId));
    }

    public async Task LeaveAsync(SlackChannel channel, string userId)
    {
        lock (workspace.Gate)
            channel.Members.Remove(userId);
        await service.Delivery.EventAsync(workspace, "member_left_channel", Moved(channel, userId));
    }

    /// <returns>True when the app took it; when not, Slack tells the person so.</returns>
    public async Task<bool> CommandAsync(SlackChannel channel, string command, string text)
    {
        if (!service.App.Commands.Contains(command))
            throw new InvalidOperationException($"{command} is not a valid command");
        var answer = await service.Delivery.CommandAsync(new JsonObject
        {
            ["token"] = "old-verification-token", ["team_id"] = workspace.Id, ["team_domain"] = "stand-in", ["channel_id"] = channel.Id,
            ["channel_name"] = channel.DirectWith is null ? channel.Name : "directmessage", ["user_id"] = user.Id, ["user_name"] = user.Name, ["command"] = command, ["text"] = Typed(text),
            ["api_app_id"] = service.App.Id, ["is_enterprise_install"] = workspace.EnterpriseId is null ? "false" : "true", ["response_url"] = ResponseUrls.New(service, workspace, user.Id, channel.Id, null),
            ["trigger_id"] = workspace.NewTrigger(user.Id),
        });
        if (!answer.Taken)
            Warnings.Add($"{command} failed with the error \"operation_timeout\"");
        else if (answer.Body is JsonObject said && said["text"] is not null)
            Show(channel, said);
        else if (answer is { Body: null, Text.Length: > 0 })
            Show(channel, new JsonObject { ["text"] = answer.Text });
        return answer.Taken;
    }

    /// <summary>Opens the bot's home tab.</summary>
    public Task OpenHomeAsync() => service.Delivery.EventAsync(workspace, "app_home_opened", new JsonObject
    {
        ["user"] = user.Id, ["channel"] = Direct.Id, ["tab"] = "home", ["event_ts"] = workspace.NextTs(),
        ["view"] = workspace.Home(user.Id) is { } home ? ViewMethods.Body(workspace, home) : null,
    });

    /// <summary>The button that is under a message; <paramref name="trigger"/> only to act with an old one.</summary>
    /// <returns>True when the app took it.</returns>
    public Task<bool> TapAsync(SlackMessage message, string label, string? trigger = null)
    {
        var button = Rendered.Buttons(message.Blocks).FirstOrDefault(b => Rendered.Label(b) == label)
            ?? throw new InvalidOperationException($"There is no button '{label}'.");
        var channel = workspace.Channels.Single(c => c.Id == message.ChannelId);
        var payload = Payload("block_actions", trigger);
        payload["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = channel.Id, ["is_ephemeral"] = message.OnlyFor is not null };
        payload["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.DirectWith is null ? channel.Name : "directmessage" };
        // An ephemeral message is not sent along.
        if (message.OnlyFor is null)
            payload["message"] = MessageEvents.Body(workspace, message, metadata: true);
        payload["response_url"] = ResponseUrls.New(service, workspace, user.Id, channel.Id, message.Ts);
        payload["state"] = new JsonObject { ["values"] = new JsonObject() };
        payload["actions"] = new JsonArray(Act(button, message.Blocks));
        return ActAsync(payload);
    }

    /// <summary>A button of the home tab.</summary>
    public Task TapHomeAsync(string label)
    {
        var home = workspace.Home(user.Id) ?? throw new InvalidOperationException("No home view was published.");
        var blocks = (JsonArray)home.Shown["blocks"]!;
        var button = Rendered.Buttons(blocks).FirstOrDefault(b => Rendered.Label(b) == label) ?? throw new InvalidOperationException($"There is no button '{label}'.");
        var payload = Payload("block_actions", null);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = home.Id };
        payload["view"] = ViewMethods.Body(workspace, home);
        payload["actions"] = new JsonArray(Act(button, blocks));
        return ActAsync(payload);
    }

    /// <summary>A shortcut, on a message or from anywhere.</summary>
    public Task ShortcutAsync(string callbackId, SlackMessage? on = null)
    {
        if (!service.App.Shortcuts.Contains(callbackId))
            throw new InvalidOperationException($"The app has no shortcut '{callbackId}'.");
        var payload = Payload(on is null ? "shortcut" : "message_action", null);
        payload["callback_id"] = callbackId;
        payload["action_ts"] = workspace.NextTs();
        if (on is not null)
        {
            payload["message_ts"] = on.Ts;
            payload["channel"] = new JsonObject { ["id"] = on.ChannelId, ["name"] = workspace.Channels.Single(c => c.Id == on.ChannelId).Name };
            payload["message"] = MessageEvents.Body(workspace, on);
            payload["response_url"] = ResponseUrls.New(service, workspace, user.Id, on.ChannelId, null);
        }

        return ActAsync(payload);
    }

    /// <summary>Sends the modal that stands open. A required field that is empty keeps it from being sent, as the window does.</summary>
    /// <returns>What stands at the fields afterwards; empty when the modal closed or changed.</returns>
    public async Task<IReadOnlyList<string>> SubmitAsync(IReadOnlyDictionary<string, string> byLabel)
    {
        var view = workspace.TopModal(user.Id) ?? throw new InvalidOperationException($"No modal stands open before {user.Name}.");
        var values = FormState.Of((JsonArray)view.Shown["blocks"]!, byLabel);
        var payload = Payload("view_submission", null);
        var body = ViewMethods.Body(workspace, view);
        body["state"] = new JsonObject { ["values"] = values };
        payload["view"] = body;
        payload["response_urls"] = new JsonArray();
        var answer = await service.Delivery.InteractionAsync(payload);
        if (!answer.Taken)
            return ["We had some trouble connecting. Try again?"];
        return ModalAnswers.Apply(workspace, view, answer.Body as JsonObject);
    }

    /// <summary>What a field says before the person touches it; null when it is empty.</summary>
    public static string? Filled(JsonObject element) => FormState.Initial(element);

    private async Task<bool> ActAsync(JsonObject payload)
    {
        var answer = await service.Delivery.InteractionAsync(payload);
        if (!answer.Taken)
            Warnings.Add("operation_timeout");
        return answer.Taken;
    }

    private JsonObject Payload(string type, string? trigger) => new()
    {
        ["type"] = type, ["team"] = workspace.EnterpriseId is null ? new JsonObject { ["id"] = workspace.Id, ["domain"] = "stand-in" } : null,
        ["enterprise"] = workspace.EnterpriseId is { } wide ? new JsonObject { ["id"] = wide, ["name"] = workspace.Name } : null,
        ["is_enterprise_install"] = workspace.EnterpriseId is not null,
        ["user"] = new JsonObject { ["id"] = user.Id, ["username"] = user.Name, ["name"] = user.Name, ["team_id"] = workspace.Id },
        ["api_app_id"] = service.App.Id, ["token"] = "old-verification-token", ["trigger_id"] = trigger ?? workspace.NewTrigger(user.Id),
    };

    private JsonObject Act(JsonObject button, JsonArray? blocks)
    {
        var action = (JsonObject)button.DeepClone();
        action["action_ts"] = workspace.NextTs();
        var block = blocks!.OfType<JsonObject>().First(b => b["accessory"] == button || (b["elements"] as JsonArray ?? []).Contains(button));
        action["block_id"] = (string?)block["block_id"] ?? "b1";
        return action;
    }

    private JsonObject Moved(SlackChannel channel, string userId) => new()
    {
        ["user"] = userId, ["channel"] = channel.Id, ["channel_type"] = channel.IsPrivate ? "G" : "C", ["team"] = workspace.Id, ["inviter"] = user.Id, ["event_ts"] = workspace.NextTs(),
    };

    /// <summary>The bot hears what is said where it is.</summary>
    private Task<bool> TellAsync(SlackChannel channel, JsonObject happening) =>
        channel.Members.Contains(workspace.BotUserId) ? service.Delivery.EventAsync(workspace, "message", happening) : Task.FromResult(false);

    private void Show(SlackChannel channel, JsonObject said)
    {
        lock (workspace.Gate)
            ResponseUrls.Post(workspace, channel, said, (string?)said["response_type"] == "in_channel" ? null : user.Id);
    }

    /// <summary>Control characters are escaped and people are named by their ids, as the window does while one types.</summary>
    private string Typed(string text)
    {
        text = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        foreach (var named in workspace.Users.OrderByDescending(u => u.Name.Length))
            text = text.Replace($"@{named.Name}", $"<@{named.Id}>", StringComparison.Ordinal);
        return text;
    }
}
