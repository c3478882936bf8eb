using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Features.Webhooks;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Web.Webhooks;

/// <summary>Sends the events of a company to its webhooks: through the same pump as messages, with its order, leases, back-off and parking.</summary>
internal sealed class WebhookPlatform(IServiceScopeFactory scopes, WebhookDoor door, Secrets secrets, TimeProvider clock, IOptions<WebhookOptions> options) : IChatPlatform
{
    /// <summary>How long an address has to answer.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public string Name => Destination.Webhook.Platform;

    /// <summary>A repeat is known to the receiver by its id, so that none needs a lease that is written down.</summary>
    public bool LeavesTheHost => false;

    public async ValueTask<DeliveryResult> SendAsync(OutboundMessage delivery, CancellationToken cancellation)
    {
        if (await FindAsync(((Destination.Webhook)delivery.To).WebhookId, cancellation) is not { IsOn: true } webhook)
            return new DeliveryResult.Rejected("the webhook is off");
        Uri address = new(webhook.Url);
        if (WebhookDoor.WhyNot(address, options.Value) is { } closed)
            return new DeliveryResult.Unreachable(closed);
        using var limit = new CancellationTokenSource(Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var request = Request(delivery, address, secrets.Read(WebhookDesk.Purpose, webhook.Secret));
            // The body of the answer is not read: nothing in it is of any use here.
            using var response = await door.SendAsync(request, either.Token);
            return Judge(response);
        }
        catch (Exception trouble) when (IsOfTheWire(trouble) && !cancellation.IsCancellationRequested)
        {
            return trouble is ClosedAddressException or { InnerException: ClosedAddressException }
                ? new DeliveryResult.Unreachable("its name stands for an address that is not in the open internet")
                : new DeliveryResult.TryLater(null, limit.IsCancellationRequested ? $"no answer in {Limit.TotalSeconds:0} seconds" : "it cannot be reached") { MayHaveArrived = true };
        }
        catch (CryptographicException)
        {
            return new DeliveryResult.Unreachable("its secret cannot be read any more, because the keys that protect it are gone");
        }
    }

    private async Task<WebhookRow?> FindAsync(string id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<StandupBotDb>().Webhooks.IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(w => w.Id == id, cancellation);
    }

    private HttpRequestMessage Request(OutboundMessage delivery, Uri address, string secret)
    {
        var body = delivery.Message.Text;
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.UserAgent.Add(new("StandupBot", typeof(WebhookPlatform).Assembly.GetName().Version?.ToString(3)));
        Signature.Of(delivery.Id[(delivery.Id.LastIndexOf('/') + 1)..], clock.GetUtcNow(), body, secret).WriteTo(request);
        return request;
    }

    private DeliveryResult Judge(HttpResponseMessage response) => response.StatusCode switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => new DeliveryResult.Delivered(((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        HttpStatusCode.Gone => new DeliveryResult.Unreachable("it answered that it is gone (410)"),
        var status => new DeliveryResult.TryLater(After(response), $"it answered {(int)status}"),
    };

    private TimeSpan? After(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta < TimeSpan.FromDays(1) ? delta : TimeSpan.FromDays(1),
        { Date: { } date } when date - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero && wait < TimeSpan.FromDays(1) => wait,
        _ => null,
    };

    private static bool IsOfTheWire(Exception trouble) => trouble is HttpRequestException or IOException or OperationCanceledException or ClosedAddressException or System.Net.Sockets.SocketException;
}
