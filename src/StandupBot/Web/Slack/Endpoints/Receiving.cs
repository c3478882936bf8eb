using Microsoft.AspNetCore.Http.Features;
using StandupBot.Slack.Receiving;

namespace StandupBot.Web.Slack.Endpoints;

/// <summary>Events, interactivity and commands: the raw bytes go to the receiver as they came, never more than it reads.</summary>
internal static class Receiving
{
    private const int Part = 16 * 1024;

    public static async Task AnswerAsync(HttpContext context, SlackReceiver receiver)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = SlackReceiver.LongestBody;
        SlackAnswer answer;
        try
        {
            answer = await ReadAsync(context.Request, context.RequestAborted) is { } body
                ? await receiver.ReceiveAsync(new SlackRequest(body, name => context.Request.Headers[name] is [{ } value] ? value : null), context.RequestAborted)
                : SlackAnswer.Refused(StatusCodes.Status413PayloadTooLarge, "Too long.");
        }
        catch (BadHttpRequestException bad)
        {
            answer = SlackAnswer.Refused(bad.StatusCode, "The request broke off or is malformed.");
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // Whoever asked is gone; nothing was taken that was not said to be.
            return;
        }

        await WriteAsync(context, answer);
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > SlackReceiver.LongestBody)
            return null;
        using MemoryStream body = new((int)(request.ContentLength ?? 0));
        var part = new byte[Part];
        for (int read; (read = await request.Body.ReadAsync(part, cancellation)) > 0;)
        {
            body.Write(part, 0, read);
            if (body.Length > SlackReceiver.LongestBody)
                return null;
        }

        return body.ToArray();
    }

    private static async Task WriteAsync(HttpContext context, SlackAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Afterwards is { } afterwards)
            context.Response.OnCompleted(() => afterwards(CancellationToken.None));
        if (answer.ContentType is { } type)
            context.Response.ContentType = type;
        var body = System.Text.Encoding.UTF8.GetBytes(answer.Body);
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
